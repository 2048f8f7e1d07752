package io.parallelizable.support;

/** The class that {@link IntKernel#of} defines anew for each kernel; so nothing in it is private. */
class FreshKernel extends IntKernel {
    private static final long serialVersionUID = 1L;

    final transient Element element;

    FreshKernel(int length, Element element) {
        super(length);
        this.element = element;
    }

    @Override
    protected int call(int index) throws Throwable {
        return element.of(index);
    }
}
