package dev.faultline.query.view;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.view.SavedView;
import dev.faultline.catalog.view.SavedView.Content;
import dev.faultline.catalog.view.SavedViews;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches. A viewer may keep their own; sharing one is for those who may change issues. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/views")
@Needs(Permission.EVENT_READ)
class SavedViewController {
    private final SavedViews views;
    private final Writes writes;

    SavedViewController(SavedViews views, Writes writes) {
        this.views = views;
        this.writes = writes;
    }

    @GetMapping
    @Summary("My views and those shared with all members, in order")
    List<SavedView> listViews(Grant grant) {
        return views.of(grant.organizationId(), me(grant));
    }

    @PostMapping
    @Summary("Keeps a search")
    SavedView createView(Grant grant, Author by, @RequestBody ViewRequest wanted) {
        mayShare(grant, wanted);
        return writes.call(
                by,
                write -> views.add(
                        write,
                        grant.organizationId(),
                        me(grant),
                        wanted.shared(),
                        wanted.position(),
                        wanted.content()));
    }

    @PutMapping("/{id}")
    @Summary("Changes one of my views as a whole")
    SavedView changeView(Grant grant, Author by, @PathVariable long id, @RequestBody ViewRequest wanted) {
        mayShare(grant, wanted);
        return writes.call(
                by,
                write -> views.change(
                        write,
                        grant.organizationId(),
                        me(grant),
                        id,
                        wanted.shared(),
                        wanted.position(),
                        wanted.content()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Removes one of my views")
    void removeView(Grant grant, Author by, @PathVariable long id) {
        writes.run(by, write -> views.remove(write, grant.organizationId(), me(grant), id));
    }

    private static void mayShare(Grant grant, ViewRequest wanted) {
        if (wanted.shared() && !grant.may(Permission.EVENT_WRITE)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "sharing a view needs event:write");
        }
    }

    private static long me(Grant grant) {
        if (grant.caller() instanceof Caller.Person person) {
            return person.userId();
        }
        throw new ProblemException(ProblemCode.FORBIDDEN, "views belong to people; a token has none");
    }

    record ViewRequest(boolean shared, int position, Content content) {}
}
