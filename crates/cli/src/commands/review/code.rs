//! The lines of code of an assembly, from its files `manifest.json` and `provenance.json`.

use std::collections::BTreeMap;

use stanchion_core::assembly::{Manifest, ManifestStack, Origin, Provenance};
use stanchion_review::Location;

/// Returns the lines of code by template file and logical id. An assembly of another version has none.
pub(super) fn lines(
    manifest: &[u8],
    provenance: &[u8],
) -> BTreeMap<String, BTreeMap<String, Location>> {
    let (Ok(manifest), Ok(mut provenance)) = (
        serde_json::from_slice::<Manifest>(manifest),
        serde_json::from_slice::<Provenance>(provenance),
    ) else {
        return BTreeMap::new();
    };
    let one = |it: ManifestStack| {
        let origins = provenance.stacks.remove(&it.path).unwrap_or_default();
        (it.template, of_stack(&origins))
    };
    manifest.stacks.into_iter().map(one).collect()
}

/// Returns the lines of code of a stack by logical id.
pub(super) fn of_stack(origins: &BTreeMap<String, Origin>) -> BTreeMap<String, Location> {
    let location = |it: &Origin| Location {
        file: it.file.clone().into_owned(),
        line: it.line,
        column: it.column,
    };
    origins.iter().map(|(id, it)| (id.clone(), location(it))).collect()
}
