package dev.faultline.query.organization;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.invite.Invite;
import dev.faultline.catalog.invite.Invites;
import dev.faultline.catalog.login.SecondFactor;
import dev.faultline.catalog.mail.Mailer;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Members of an organisation, and those who are invited. */
@RestController
@RequestMapping("/api/v1/orgs/{org}")
class MemberController {
    private final Members members;
    private final Invites invites;
    private final Organizations organizations;
    private final Mailer mailer;
    private final AddressSettings address;
    private final SecondFactor secondFactor;
    private final Writes writes;

    MemberController(
            Members members,
            Invites invites,
            Organizations organizations,
            Mailer mailer,
            AddressSettings address,
            SecondFactor secondFactor,
            Writes writes) {
        this.members = members;
        this.invites = invites;
        this.organizations = organizations;
        this.mailer = mailer;
        this.address = address;
        this.secondFactor = secondFactor;
        this.writes = writes;
    }

    @GetMapping("/members")
    @Needs(Permission.MEMBER_READ)
    @Summary("All members, by name")
    List<Member> listMembers(Grant grant) {
        return members.of(grant.organizationId());
    }

    @PatchMapping("/members/{id}")
    @Needs(Permission.MEMBER_WRITE)
    @Summary("Gives a member another role")
    Member changeMember(Grant grant, Author by, @PathVariable long id, @RequestBody RoleChange change) {
        return writes.call(by, write -> members.change(write, grant.organizationId(), id, change.role(), grant.role()));
    }

    @DeleteMapping("/members/{id}")
    @Needs(Permission.MEMBER_READ)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Ends a membership; everybody may end their own, else it needs member:write")
    void removeMember(Grant grant, Author by, @PathVariable long id) {
        var self = grant.caller() instanceof Caller.Person person && person.userId() == id;
        if (!self && !grant.may(Permission.MEMBER_WRITE)) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "this needs member:write");
        }
        // Leaving needs no power over one's own role.
        writes.run(by, write -> members.remove(write, grant.organizationId(), id, self ? Role.OWNER : grant.role()));
    }

    @DeleteMapping("/members/{id}/totp")
    @Needs(Permission.MEMBER_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Switches off the one-time codes of a member who lost phone and recovery codes")
    void clearMemberTotp(Grant grant, Author by, @PathVariable long id) {
        if (!(grant.caller() instanceof Caller.Person person) || person.userId() == id) {
            throw new ProblemException(
                    ProblemCode.FORBIDDEN, "another person does this, signed in; one's own codes need a code");
        }
        var member = members.ownedHere(grant.organizationId(), id, grant.role());
        writes.run(by, write -> secondFactor.clear(write, grant.organizationId(), member));
        mailer.send(
                member.email(),
                "Your one-time codes on Faultline were switched off",
                "Hello,\n\nan administrator of "
                        + organizations.get(grant.organizationId()).name()
                        + " switched off the one-time codes of your account.\nIf you did not ask for it, tell them.\n");
    }

    @GetMapping("/invites")
    @Needs(Permission.MEMBER_READ)
    @Summary("Open invitations, newest first")
    List<Invite> listInvites(Grant grant) {
        return invites.of(grant.organizationId());
    }

    @PostMapping("/invites")
    @Needs(Permission.MEMBER_WRITE)
    @Summary("Invites somebody; the link is mailed where mail is configured, and shown this once")
    InviteMade createInvite(Grant grant, Author by, @RequestBody NewInvite wanted) {
        var teams = wanted.teams() == null ? List.<Long>of() : wanted.teams();
        var made = writes.call(by, write -> invites.add(write, grant, wanted.email(), wanted.role(), teams));
        var link = address.page("/invite/" + made.token()).toString();
        var organization = organizations.get(grant.organizationId()).name();
        var mailed = mailer.send(
                made.invite().email(),
                "You are invited to " + organization + " on Faultline",
                "Hello,\n\njoin " + organization + " here within seven days:\n\n" + link + "\n");
        return new InviteMade(made.invite().id(), link, mailed, made.invite().expiresAt());
    }

    @DeleteMapping("/invites/{id}")
    @Needs(Permission.MEMBER_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Takes an invitation back")
    void removeInvite(Grant grant, Author by, @PathVariable long id) {
        writes.run(by, write -> invites.remove(write, grant.organizationId(), id));
    }

    record RoleChange(Role role) {}

    record NewInvite(String email, Role role, @Nullable List<Long> teams) {}

    record InviteMade(long id, String link, boolean mailed, Instant expiresAt) {}
}
