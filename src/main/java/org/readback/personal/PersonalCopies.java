package org.readback.personal;

import java.io.OutputStream;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The copy of one's own data. No method takes an id: nobody can ask for another's, whatever they are. */
@Service
@PreAuthorize("hasRole('TRAINEE')")
public class PersonalCopies {
    private static final String KIND = "personal-copy";

    private final CopyMaker maker;
    private final CopyRows rows;
    private final Jobs jobs;
    private final SignedIn signedIn;

    PersonalCopies(CopyMaker maker, CopyRows rows, Jobs jobs, SignedIn signedIn) {
        this.maker = maker;
        this.rows = rows;
        this.jobs = jobs;
        this.signedIn = signedIn;
    }

    /** Begins to make a new one; while one is being made, that one goes on. */
    public void start() {
        CurrentAccount person = signedIn.require();
        jobs.start(KIND, person.id().toString(), progress -> maker.make(person, progress));
    }

    /** How the one begun last stands. */
    public Optional<Job> newest() {
        return jobs.newest(KIND, me().toString());
    }

    public void stop() {
        newest().filter(Job::isRunning).ifPresent(job -> jobs.cancel(job.id()));
    }

    /** The one that can be fetched; empty if none was made within a day. */
    public Optional<PersonalCopy> ready() {
        return rows.find(me());
    }

    /** Writes the ZIP file; nothing if there is none any more. */
    public void write(OutputStream to) {
        rows.write(me(), to);
    }

    private AccountId me() {
        return signedIn.require().id();
    }
}
