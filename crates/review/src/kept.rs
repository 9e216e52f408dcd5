//! Parameters of a deployed stack keep their values, although the template has new defaults.

use stanchion_template::Template;

use crate::entry::{self, Entry};
use crate::replacement::Certainty;
use crate::review;
use crate::section::Section;
use crate::side::{Side, defaults_of, has_other_defaults};

/// Marks the entries that a deployment has only if it takes the new default of a parameter.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html>, `UsePreviousValue`
pub(crate) fn mark(entries: &mut [Entry], before: &Template, after: &Template) {
    let old = defaults_of(before);
    if !has_other_defaults(&old, &defaults_of(after)) {
        return;
    }
    let kept = entry::of(&review::of_sides(&Side::of(before), &Side::with_values(after, &old)));
    for it in entries.iter_mut().filter(|it| it.certainty == Certainty::Certain) {
        // The proof of a mount and the findings do not depend on one value of a parameter.
        if matches!(it.section, Section::Mount | Section::Findings | Section::Stack) {
            continue;
        }
        let is_same = |of: &Entry| {
            (of.section, &of.subject, &of.text, &of.proof)
                == (it.section, &it.subject, &it.text, &it.proof)
        };
        if !kept.iter().any(is_same) {
            it.certainty = Certainty::IfDefault;
            it.proof.push("only if the deployment takes the new default of a parameter".to_owned());
        }
    }
}
