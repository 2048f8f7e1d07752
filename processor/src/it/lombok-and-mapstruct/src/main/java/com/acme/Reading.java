package com.acme;

import lombok.Value;

@Value
public class Reading {
    String sensor;
    double celsius;
}
