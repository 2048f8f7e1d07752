package io.parallelizable.processor.model;

/** A form in which the inputs of a method with one parameter can be given. */
public enum InputForm {
    /** An array, where possible with a variable number of arguments. */
    ARRAY("an array", "element"),
    COLLECTION("a collection", "element"),
    /** A lazy range of consecutive integers, for int and long. */
    RANGE("a range", "number");

    private final String noun;
    private final String item;

    InputForm(String noun, String item) {
        this.noun = noun;
        this.item = item;
    }

    /** What it is called in documentation, such as "an array". */
    public String noun() {
        return noun;
    }

    /** What one input is called in documentation, such as "element". */
    public String item() {
        return item;
    }
}
