//! Amazon S3 Files.

mod file_system;
mod function;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [file_system::RULES, function::RULES].into_iter().flatten()
}
