package org.readback.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.contingent.RollMember;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of the people whom a supervisor looks after. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Certificates {
    private static final int LONGEST_REASON = 500;

    private final CertificateRows rows;
    private final Issuing issuing;
    private final CertificatePrinter printer;
    private final Whose whose;

    Certificates(CertificateRows rows, Issuing issuing, CertificatePrinter printer, Whose whose) {
        this.rows = rows;
        this.issuing = issuing;
        this.printer = printer;
        this.whose = whose;
    }

    /** Newest first; without those of people out of reach. */
    @Transactional(readOnly = true)
    public List<Certificate> list(CertificateFilter filter) {
        LocalDate today = issuing.today();
        String words = filter.words().strip().toLowerCase(Locale.ROOT);
        return rows.of(people(filter)).stream()
                .filter(each -> filter.state().isEmpty() || filter.state().get() == each.on(today))
                .filter(each -> words.isEmpty() || said(each).contains(words))
                .toList();
    }

    private Set<AccountId> people(CertificateFilter filter) {
        Set<AccountId> seen = whose.among(filter.person().map(List::of).orElseGet(rows::people));
        if (filter.contingent().isEmpty()) return seen;
        Set<AccountId> members = whose.members(filter.contingent().get(), issuing.today()).stream()
                .map(RollMember::account)
                .collect(Collectors.toSet());
        members.retainAll(seen);
        return members;
    }

    private static String said(Certificate certificate) {
        return Stream.of(
                        Stream.of(
                                certificate.number().toString(),
                                certificate.holder().latin(),
                                certificate.holder().cyrillic(),
                                certificate.award().subject()),
                        certificate.award().title().byLanguage().values().stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** Of one person, newest first; nothing if they are out of reach. */
    @Transactional(readOnly = true)
    public List<Certificate> of(AccountId person) {
        return rows.of(whose.among(List.of(person)));
    }

    /** Empty if there is none, or if it is that of somebody out of reach. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(CertificateId id) {
        return rows.find(id).filter(found -> whose.isSeen(found.holder().account()));
    }

    /** One file with a page each, in this order; empty if one of them is out of reach, or none is asked for. */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(Collection<CertificateId> ids) {
        List<Certificate> found =
                ids.stream().map(this::find).flatMap(Optional::stream).toList();
        return found.isEmpty() || found.size() != ids.size() ? Optional.empty() : Optional.of(printer.pdf(found));
    }

    /** Takes it back for good, from today on.
     *
     * @throws UserError if it was taken back or replaced before, or if no reason is given */
    public void revoke(CertificateId id, String reason) {
        Certificate certificate = require(id);
        String why = reason(reason);
        requireStanding(certificate);
        if (!rows.revoke(id, issuing.today(), why, whose.me())) throw new UserError("certificate.error.ended");
        issuing.tell(new CertificateEvent(
                "certificate-revoked", certificate.holder().account().toString(), certificate.number() + ": " + why));
    }

    /** Issues another in its place, with a new number: after a change of name, or of what was wrong.
     *
     * @return the new one
     * @throws UserError if it was taken back or replaced before, or if no reason is given */
    public CertificateId reissue(CertificateId id, Correction correction, String reason) {
        Certificate old = require(id);
        String why = reason(reason);
        requireStanding(old);
        return issuing.issue(List.of(correction.of(old, why)), whose.me()).getFirst();
    }

    private Certificate require(CertificateId id) {
        return find(id).orElseThrow(() -> new AccessDeniedException("Not a certificate of theirs."));
    }

    private void requireStanding(Certificate certificate) {
        CertificateState state = certificate.on(issuing.today());
        if (state == CertificateState.REVOKED || state == CertificateState.REPLACED) {
            throw new UserError("certificate.error.ended");
        }
    }

    private static String reason(String given) {
        String why = given.strip();
        if (why.isEmpty()) throw new UserError("certificate.error.reason");
        if (why.length() > LONGEST_REASON) throw new UserError("certificate.error.reason.long", LONGEST_REASON);
        return why;
    }
}
