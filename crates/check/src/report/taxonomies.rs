//! The compliance packs of findings as taxonomies of SARIF: a pack is a taxonomy, and a control is a taxon.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::code::Code;
use crate::compliance::{Control, Pack};

/// The controls of each pack that the findings of a report cover, with the page of each.
pub(super) struct Taxonomies(Vec<(Pack, BTreeMap<&'static str, &'static str>)>);

impl Taxonomies {
    /// Collects the controls of findings. A pack without a control is left out.
    pub(super) fn of(codes: &[&Code]) -> Taxonomies {
        let mut packs: BTreeMap<Pack, BTreeMap<&str, &str>> = BTreeMap::new();
        for control in codes.iter().flat_map(|it| it.controls()) {
            packs.entry(control.pack).or_default().insert(control.id, control.source);
        }
        Taxonomies(packs.into_iter().collect())
    }

    /// Returns the taxonomies of the run.
    pub(super) fn components(&self) -> Vec<Value> {
        let component = |(pack, controls): &(Pack, BTreeMap<&str, &str>)| {
            let taxon = |(id, source): (&&str, &&str)| {
                // The requirements of a derived pack are not documented on the page of the control that leads to them.
                if pack.is_derived() {
                    json!({ "id": id })
                } else {
                    json!({ "id": id, "helpUri": source })
                }
            };
            json!({
                "name": pack.name(),
                "fullName": pack.title(),
                "organization": pack.organization(),
                "informationUri": pack.link(),
                "shortDescription": { "text": pack.title() },
                "isComprehensive": false,
                "taxa": controls.iter().map(taxon).collect::<Vec<_>>(),
            })
        };
        self.0.iter().map(component).collect()
    }

    /// Returns the references to the taxonomies.
    pub(super) fn references(&self) -> Vec<Value> {
        (0..self.0.len()).map(|index| self.reference(index)).collect()
    }

    fn reference(&self, index: usize) -> Value {
        json!({ "name": self.0.get(index).map(|it| it.0.name()), "index": index })
    }

    /// Returns the relationships of a finding with its controls.
    pub(super) fn relationships(&self, controls: &[Control]) -> Vec<Value> {
        let relationship = |control: &Control| {
            let at = self.0.iter().position(|it| it.0 == control.pack)?;
            let taxon = self.0.get(at)?.1.keys().position(|it| *it == control.id)?;
            let mut relationship = json!({
                "target": { "id": control.id, "index": taxon, "toolComponent": self.reference(at) },
                "kinds": ["relevant"],
            });
            if let Some(part) = control.part {
                let text = format!("The finding covers a part of the control: {part}.");
                relationship["description"] = json!({ "text": text });
            }
            Some(relationship)
        };
        controls.iter().filter_map(relationship).collect()
    }
}
