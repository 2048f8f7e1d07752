package io.parallelizable;

import io.parallelizable.internal.text.Figures;
import io.parallelizable.internal.text.Lines;
import java.util.Comparator;
import java.util.List;

/** A profile in words: each line says one thing, under a heading of one word. */
final class ProfileText {
    /** How many slow parts are shown. */
    private static final int PARTS = 3;

    /** Up to how many threads have a line each; of more, the busiest and the least busy one are shown. */
    private static final int THREADS = 3;

    private final Profile<?> profile;
    private final Lines lines = new Lines();

    private ProfileText(Profile<?> profile) {
        this.profile = profile;
    }

    static String of(Profile<?> profile) {
        ProfileText text = new ProfileText(profile);
        text.write();
        return text.lines.toString();
    }

    static String part(Profile.Part part) {
        return Figures.time(part.seconds()) + "  element " + part.position() + ", " + call(part) + ", on "
                + part.thread();
    }

    private static String call(Profile.Part part) {
        return part.count() == 1 ? part.call() : part.call() + " and " + (part.count() - 1) + " more";
    }

    private void write() {
        lines.title(title());
        if (!profile.threads().isEmpty()) {
            lines.item("elements", times(profile.times()));
            profile.slowest(PARTS).forEach(this::slow);
            threads();
            lines.item("time", shares(profile.shares()));
        }
        lines.text("advice", profile.advice());
    }

    private String title() {
        String elements = profile.function() + ": " + count(profile.length(), "element");
        return profile.threads().isEmpty()
                ? elements
                : elements + " in " + Figures.time(profile.seconds()) + " on "
                        + count(profile.threads().size(), "thread");
    }

    private static String count(long count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    private static String times(Profile.Times times) {
        return "half up to " + Figures.time(times.quantile(0.5)) + ", 90 % up to " + Figures.time(times.quantile(0.9))
                + ", 99 % up to " + Figures.time(times.quantile(0.99));
    }

    private void slow(Profile.Part part) {
        lines.item("slowest", Figures.time(part.seconds()) + "  " + call(part), ", element " + part.position());
    }

    private void threads() {
        List<Profile.ThreadTimes> threads = profile.threads();
        if (threads.size() <= THREADS) {
            threads.forEach(each -> lines.item("threads", busy(each)));
            return;
        }
        List<Profile.ThreadTimes> byTime = threads.stream()
                .sorted(Comparator.comparingDouble(Profile.ThreadTimes::busySeconds)
                        .reversed())
                .toList();
        lines.item("threads", "at most " + busy(byTime.get(0)));
        lines.item("threads", "at least " + busy(byTime.get(byTime.size() - 1)));
    }

    private String busy(Profile.ThreadTimes thread) {
        return Figures.percent(thread.busySeconds() / profile.seconds()) + " busy, "
                + count(thread.elements(), "element") + ", " + thread.thread();
    }

    private static String shares(Profile.Shares shares) {
        return Figures.percent(shares.elements()) + " in elements, " + Figures.percent(shares.startUp())
                + " before the first, " + Figures.percent(shares.between()) + " between, "
                + Figures.percent(shares.atEnd()) + " after";
    }
}
