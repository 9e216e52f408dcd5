//! Amazon SNS.

mod subscription;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    subscription::RULES.iter()
}
