//! The mount proof: decides from the template alone whether each mount of a file system can work, link by link.
//!
//! A mount works only if every link was examined and holds. A link that the template does not decide is open.

mod boot;
mod capacity;
mod chain;
mod client;
mod contents;
mod explain;
mod init;
mod line;
mod link;
mod reading;
mod script;
mod scripts;
mod sequence;
mod shell;
mod uses;
mod words;

pub(crate) use chain::{Chain, State};
pub(crate) use client::groups_of_instances;
pub(crate) use explain::{Explained, ExplainedLink, explain};
pub(crate) use link::directory::Directories;
pub(crate) use reading::would_run;
pub(crate) use script::{Helper, mount_lines};
pub(crate) use scripts::{Runner, Scripted, scripts};
pub(crate) use sequence::unchecked;

use crate::model::roles::Roles;
use crate::view::View;
use crate::view::references::Edges;

/// Returns every mount of a template with its links.
pub(crate) fn chains<'a>(
    view: &View<'a>,
    edges: &Edges<'a>,
    roles: &Roles<'a>,
    scripts: &[Scripted<'a>],
) -> Vec<Chain<'a>> {
    let proof = link::Proof::new(view, edges, roles);
    client::mounts(view, scripts).into_iter().map(|mount| proof.of(mount)).collect()
}
