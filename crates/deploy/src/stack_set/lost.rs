//! The data that is lost when a stack of a stack set is deleted.

use stanchion_template::Template;

use crate::destroy::Fate;
use stanchion_review::is_stateful;

/// Returns the logical ids of resources that hold data and that are deleted together with a stack of the template.
pub(super) fn lost(template: &Template) -> Vec<String> {
    let all = template
        .resources()
        .filter(|it| is_stateful(it.resource_type) && Fate::of(template, it.logical_id).is_loss());
    all.map(|it| it.logical_id.to_owned()).collect()
}
