//! `cargo xtask facts`: compares the facts of the rules with the service models in the pinned botocore.
//!
//! `links.rs` names a shape for every fact, or the reason why no shape has it. `disputes.txt` has the differences that are
//! meant, with their reason: the documentation is newer than the model, or stricter.

mod declared;
mod links;
mod models;
mod patterns;

use std::path::Path;

use stanchion_template::counted;

use crate::generate;
use crate::process::{Error, Result};
use links::Kind;
use models::Models;

/// Compares all facts. Fails if a difference is not declared, a declaration is idle, or a fact has no link.
/// With `list`, prints the link of each fact instead.
pub(crate) fn run(root: &Path, list: bool) -> Result {
    if list {
        links::all().iter().for_each(|it| println!("{it}"));
        return Ok(());
    }
    let models = Models::new(&generate::botocore(root)?);
    let links = links::all();
    let mut faults = Vec::new();
    let mut found = Vec::new();
    let mut compared = 0;
    let mut samples = patterns::Samples::default();
    for link in &links {
        let shape = match &link.kind {
            Kind::Alone(_) => continue,
            Kind::Linked(shape, _) | Kind::Silent(shape) | Kind::Accepts(shape, ..) => {
                match models.shape(shape) {
                    Ok(shape) => shape,
                    Err(fault) => {
                        faults.push(format!("{}: {fault}", link.name));
                        continue;
                    }
                }
            }
        };
        compared += 1;
        match &link.kind {
            Kind::Linked(path, fact) => match fact.dispute(&shape) {
                Ok(None) => {}
                Ok(Some(dispute)) => found.push(declared::Dispute::new(link.name, path, &dispute)),
                Err(fault) => faults.push(format!("{}: {path} {fault}", link.name)),
            },
            Kind::Silent(path) if shape.says_something() => {
                faults.push(format!("{}: {path} now has {shape}; link it", link.name));
            }
            Kind::Accepts(path, accepts, texts) => {
                samples.add(link.name, path, &shape, *accepts, texts, &mut faults);
            }
            Kind::Silent(_) | Kind::Alone(_) => {}
        }
    }
    found.extend(samples.disputes()?);
    faults.extend(links::missing(root, &links)?);
    faults.extend(declared::compare(root, &found)?);
    println!(
        "{}, {compared} compared with shapes, {}",
        counted(links.len(), "fact"),
        counted(found.len(), "declared difference")
    );
    if faults.is_empty() { Ok(()) } else { Err(Error::Failed(faults.join("\n"))) }
}
