//! How files of rules declare them.

/// Rules of one subject: id, severity, title and the parts of a [`crate::Rule`].
macro_rules! rules {
    ($($id:literal $severity:ident $title:literal {
        what: $what:expr,
        why: $why:expr,
        source: $source:expr,
        fix: $fix:expr,
        $(not_covered: $not:expr,)?
        failing: $failing:expr,
        passing: $passing:expr,
        check: $check:expr,
    })*) => {
        pub(crate) const RULES: &[$crate::Rule] = &[$($crate::Rule {
            id: $id,
            severity: $crate::Severity::$severity,
            title: $title,
            what: $what,
            why: $why,
            source: $source,
            fix: $fix,
            not_covered: concat!("", $($not)?),
            failing: $failing,
            passing: $passing,
            check: $check,
        },)*];
    };
}

pub(crate) use rules;
