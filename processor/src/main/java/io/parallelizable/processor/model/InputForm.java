package io.parallelizable.processor.model;

/** A form in which the inputs of a run can be given. */
public enum InputForm {
    /** Swept arguments in arrays; the only one, where possible, with a variable number of arguments. */
    ARRAY("element"),
    /** A Collection for the only argument; Lists for the swept references among several. */
    COLLECTION("element"),
    /** A lazy range of consecutive integers, for int and long. */
    RANGE("number"),
    /** A Stream for the only argument, which may be endless. */
    STREAM("element"),
    /** A number of trials, with nothing swept. */
    TRIALS("trial");

    private final String item;

    InputForm(String item) {
        this.item = item;
    }

    /** What one input is called in documentation, such as "element". */
    public String item() {
        return item;
    }
}
