package com.acme;

import lombok.Data;

@Data
public class Row {
    private String sensor;
    private double celsius;
}
