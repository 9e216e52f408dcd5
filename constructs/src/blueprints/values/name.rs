//! Names within a configuration, which become parts of ids.

use crate::units::text_type::text_type;

text_type! {
    /// The name of a step: letters, digits and hyphens, starting with a letter.
    StepName,
    says: "the name of a step: use letters, digits and hyphens, starting with a letter, at most 60 characters",
    pattern: "^[A-Za-z][A-Za-z0-9-]{0,59}$", longest: 60, example: "prepare",
}

text_type! {
    /// The name of a team: letters, digits and hyphens, starting with a letter.
    TeamName,
    says: "the name of a team: use letters, digits and hyphens, starting with a letter, at most 63 characters",
    pattern: "^[A-Za-z][A-Za-z0-9-]{0,62}$", longest: 63, example: "vision",
}

text_type! {
    /// The name of a user in IAM Identity Center, such as `ada` or `ada@example.com`.
    IdentityCenterUser,
    says: "the name of a user in IAM Identity Center: use 1 to 128 letters, digits and _.+@-",
    pattern: "^[A-Za-z0-9_.+@-]{1,128}$", longest: 128, example: "ada@example.com",
}

text_type! {
    /// The name of a Studio user: letters, digits and hyphens, starting with a letter.
    MemberName,
    says: "the name of a Studio user: use letters, digits and single hyphens, starting with a letter, at most 63 characters",
    pattern: "^[A-Za-z](-?[A-Za-z0-9])*$", longest: 63, example: "ada",
}
