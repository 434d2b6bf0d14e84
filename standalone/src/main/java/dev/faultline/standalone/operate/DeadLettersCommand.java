package dev.faultline.standalone.operate;

import dev.faultline.processor.repair.DeadLetterBox;
import java.io.PrintStream;
import org.springframework.context.ApplicationContext;

/** Lists the records that could not be read, or sends them through the pipeline again. */
final class DeadLettersCommand {
    private final DeadLetterBox box;
    private final PrintStream out;

    DeadLettersCommand(ApplicationContext context, PrintStream out) {
        this.box = context.getBean(DeadLetterBox.class);
        this.out = out;
    }

    /** Whether the words ask for sending. */
    static boolean sendsAgain(Flags flags) {
        var word = flags.words().isEmpty() ? "list" : flags.words().getFirst();
        if (!word.equals("list") && !word.equals("replay") || flags.words().size() > 1) {
            throw new CommandRefused("dead-letters takes list or replay.");
        }
        return word.equals("replay");
    }

    int run(boolean again) {
        if (again) {
            out.println(
                    box.sendAgain() + " dead letters were sent through the pipeline again; what still cannot be read"
                            + " comes back to this list.");
            return 0;
        }
        var letters = box.waiting();
        letters.forEach(letter -> out.println(letter.parkedAt() + "  " + letter.place() + "  " + letter.reason() + "  "
                + letter.bytes() + " bytes  " + letter.message()));
        out.println(letters.size() + " dead letters wait"
                + (letters.isEmpty() ? "." : ": after a fix, ./faultline dead-letters replay sends them again."));
        return 0;
    }
}
