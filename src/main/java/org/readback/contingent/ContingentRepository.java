package org.readback.contingent;

import org.springframework.data.jpa.repository.JpaRepository;

interface ContingentRepository extends JpaRepository<Contingent, ContingentId> {}
