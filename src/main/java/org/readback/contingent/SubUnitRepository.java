package org.readback.contingent;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubUnitRepository extends JpaRepository<SubUnit, UUID> {}
