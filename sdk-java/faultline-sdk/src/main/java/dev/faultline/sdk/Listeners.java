package dev.faultline.sdk;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who hears of event ids. */
final class Listeners {
    private final List<CaptureListener> listeners = new CopyOnWriteArrayList<>();

    Listeners(List<CaptureListener> given) {
        listeners.addAll(given);
        Iterator<CaptureListener> found = ServiceLoader.load(CaptureListener.class, Listeners.class.getClassLoader())
                .iterator();
        try {
            found.forEachRemaining(listeners::add);
        } catch (ServiceConfigurationError | LinkageError unusable) {
            // An integration whose library is missing must not cost the reports.
            Diagnostics.say("a listener cannot be used: " + unusable);
        }
    }

    void captured(String eventId) {
        for (CaptureListener listener : listeners) {
            try {
                listener.captured(eventId);
            } catch (LinkageError libraryIsMissing) {
                // The starters bring listeners for several loggers; most applications have one of them.
                listeners.remove(listener);
            } catch (RuntimeException itsOwnAffair) {
                Diagnostics.say(listener.getClass().getName() + " failed: " + itsOwnAffair);
            }
        }
    }
}
