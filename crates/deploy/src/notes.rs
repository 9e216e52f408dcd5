//! Sentences of a plan about parameters, whose changes are not part of a change set.

use stanchion_template::{Map, Node};

use crate::deployed::Deployed;
use crate::parameters::text;
use crate::wanted::Wanted;

/// Describes the parameters of a deployed stack whose values change, or that keep a value although the template has a different
/// default. Values of `NoEcho` parameters are not shown.
pub(crate) fn of(wanted: &Wanted, deployed: &Deployed) -> Vec<String> {
    let section = wanted.template.template.section("Parameters");
    let declared = section.into_iter().flat_map(Map::iter);
    let one = |(name, parameter): (&str, &Node)| {
        let before = deployed.parameters.get(name)?;
        let default = parameter.get("Default").map(text);
        match (wanted.parameters.get(name), default) {
            (Some(Some(_)), _) if wanted.secrets.contains(name) => {
                Some(format!("parameter {name}: set to a value that is not shown (NoEcho)"))
            }
            (_, _) if wanted.secrets.contains(name) => None,
            (Some(Some(after)), _) if after != before => {
                Some(format!("parameter {name}: {before} -> {after}"))
            }
            (Some(None), Some(default)) if default != *before => Some(format!(
                "parameter {name} keeps its value {before}; the default of the template is {default}"
            )),
            (None, Some(default)) if default != *before => Some(format!(
                "parameter {name}: {before} -> {default}, the default of the template"
            )),
            _ => None,
        }
    };
    declared.filter_map(one).collect()
}
