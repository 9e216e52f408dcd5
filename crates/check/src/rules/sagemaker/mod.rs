//! Amazon SageMaker.

mod user_profile;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    user_profile::RULES.iter()
}
