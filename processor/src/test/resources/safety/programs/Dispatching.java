package programs;

import io.parallelizable.Parallelizable;
import java.util.Locale;

/** Which of several methods is called, or that nobody can tell. */
class Dispatching {
    static class Base {
        static int calls;

        double step(double x) {
            calls++;
            return x;
        }

        double stepTwice(double x) {
            return step(step(x));
        }
    }

    static class Derived extends Base {
        @Override
        double step(double x) {
            return x + 1;
        }

        double stepAsAbove(double x) {
            return super.step(x);
        }
    }

    static class Further extends Derived {}

    static class AnyOfThem {
        @Parallelizable // -
        static double givenStep(Base base, double x) {
            return base.step(x);
        }

        @Parallelizable // StaticState
        static double newBaseStep(double x) {
            return new Base().step(x);
        }

        @Parallelizable // -
        static double newDerivedStep(double x) {
            return new Derived().step(x);
        }

        @Parallelizable // -
        static double inheritedStep(double x) {
            Base base = new Further();
            return base.step(x);
        }

        @Parallelizable // StaticState
        static double declaredStep(double x) {
            Base base = new Base();
            return base.step(x);
        }

        @Parallelizable // StaticState
        static double stepOfSuper(double x) {
            return new Derived().stepAsAbove(x);
        }

        @Parallelizable // StaticState
        static double anonymousInherits(double x) {
            return new Base() {
                @Override
                public String toString() {
                    return "base";
                }
            }.step(x);
        }

        @Parallelizable // -
        static double anonymousOverrides(double x) {
            return new Base() {
                @Override
                double step(double y) {
                    return y * y;
                }
            }.step(x);
        }

        @Parallelizable // -
        static double anonymousInAVariable(double x) {
            Base base = new Base() {
                @Override
                double step(double y) {
                    return y * y;
                }
            };
            return base.step(x);
        }

        @Parallelizable // -
        static double declaredAndReplaced(double x) {
            Base base = new Base();
            base = new Derived();
            return base.step(x);
        }
    }

    interface Voice {
        double say(double x);
    }

    static class Loud implements Voice {
        @Override
        public double say(double x) {
            Locale.setDefault(Locale.ROOT);
            return x;
        }
    }

    static class Calm implements Voice {
        private final double k;

        Calm(double k) {
            this.k = k;
        }

        @Override
        public double say(double x) {
            return k * x;
        }
    }

    static class Voices {
        @Parallelizable // -
        static double replacedBeforeItIsHeard(double x) {
            Voice voice = new Loud();
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                if (i > 0) {
                    sum += voice.say(x);
                }
                voice = new Calm(x);
            }
            return sum;
        }

        @Parallelizable // GlobalSetting
        static double heard(double x) {
            Voice voice = new Loud();
            return voice.say(x);
        }
    }

    static class InFields {
        private static final Base BASE = new Base();
        private static final Base DERIVED = new Derived();
        private static final Base QUIET = new Base() {
            @Override
            double step(double y) {
                return y * y;
            }
        };
        private static Base changing = new Base();

        static void change() {
            changing = new Derived();
        }

        @Parallelizable // StaticState
        static double stepOfABase(double x) {
            return BASE.step(x);
        }

        @Parallelizable // -
        static double stepOfADerived(double x) {
            return DERIVED.step(x);
        }

        @Parallelizable // -
        static double stepOfAnAnonymous(double x) {
            return QUIET.step(x);
        }

        @Parallelizable // -
        static double stepOfAnyBase(double x) {
            return changing.step(x);
        }
    }

    /** Overloads of as many parameters do not make a call uncertain that can only mean one of them. */
    static class Overloads {
        static int calls;

        static double plain(double x) {
            calls++;
            return x;
        }

        static double plain(int x) {
            return x;
        }

        private double hidden(double x) {
            calls++;
            return x;
        }

        private double hidden(int x) {
            return x;
        }

        final double last(double x) {
            calls++;
            return x;
        }

        double last(int x) {
            return x;
        }

        @Parallelizable // StaticState
        static double callsPlain(double x) {
            return plain(x);
        }

        @Parallelizable // StaticState
        static double callsHidden(Overloads one, double x) {
            return one.hidden(x);
        }

        @Parallelizable // StaticState
        static double callsLast(Overloads one, double x) {
            return one.last(x);
        }
    }

    static final class Closed {
        static int calls;

        double step(double x) {
            calls++;
            return x;
        }

        double step(int x) {
            return x;
        }

        @Parallelizable // StaticState
        static double callsClosed(Closed one, double x) {
            return one.step(x);
        }
    }

    static class Made {
        static int made;
        final double x;

        Made(double x) {
            made++;
            this.x = x;
        }

        Made(int x) {
            this.x = x;
        }

        @Parallelizable // StaticState
        static double makes(double x) {
            return new Made(x).x;
        }

        @Parallelizable // -
        static double makesOther(int x) {
            return new Made(x).x;
        }
    }

    interface Rule {
        double weight(double x);
    }

    static class OnlyRule implements Rule {
        static int uses;

        @Override
        public double weight(double x) {
            uses++;
            return x;
        }

        double weight(double x, double y) {
            return x + y;
        }

        static double weight(int x) {
            return x;
        }
    }

    static class Unrelated {
        double weight(double x) {
            return x;
        }
    }

    static class OneBodyIsLeft {
        @Parallelizable // StaticState
        static double weighs(Rule rule, double x) {
            return rule.weight(x);
        }
    }

    @interface Generated {}

    @Generated
    static class ByAMachine {
        static int calls;

        static double table(double x) {
            calls++;
            return x;
        }
    }

    static class CallsGenerated {
        @Parallelizable // -
        static double tabled(double x) {
            return ByAMachine.table(x);
        }
    }
}
