package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import ma.mithaq.text.Messages;

/** The numbers of a source's paragraphs, written briefly. */
public final class ParagraphNumbers {

    private final Messages messages;
    private final List<String> told = new ArrayList<>();
    private final List<Integer> run = new ArrayList<>();

    private ParagraphNumbers(Messages messages) {
        this.messages = messages;
    }

    /** The numbers as a sentence counts them up; three or more in sequence are written as the first and the last. */
    public static String of(SortedSet<Integer> paragraphs, Messages messages) {
        ParagraphNumbers numbers = new ParagraphNumbers(messages);
        for (int number : paragraphs) {
            if (!numbers.run.isEmpty() && number != numbers.run.getLast() + 1) {
                numbers.tell();
            }
            numbers.run.add(number);
        }
        numbers.tell();
        return messages.enumeration(numbers.told);
    }

    private void tell() {
        if (run.size() > 2) {
            told.add(messages.get("ui.slide.paragraphs.range", run.getFirst(), run.getLast()));
        } else {
            run.forEach(number -> told.add(Integer.toString(number)));
        }
        run.clear();
    }
}
