//! Properties that turn something on.

use crate::analysis::Analysis;
use crate::rule::Findings;
use crate::view::Resource;

/// Reports a property that has to be `true` and is absent, if a macro cannot add it, or `false`.
pub(super) fn is_off<'a>(
    cx: &Analysis<'a>,
    resource: &Resource<'a>,
    property: &str,
    message: &str,
    findings: &mut Findings<'_>,
) {
    let value = cx.value(resource, property);
    let is_false = value.text().as_deref() == Some("false");
    if is_false || (value.is_absent() && !cx.has_macros()) {
        let found = if is_false { "false" } else { "not set (default: false)" };
        findings.on(resource, property, message).found(found).allowed("true");
    }
}
