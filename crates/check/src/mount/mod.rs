//! The mount proof: decides from the template alone whether each mount of a file system can work, link by link.
//!
//! A mount works only if every link was examined and holds. A link that the template does not decide is open.

mod capacity;
mod chain;
mod client;
mod explain;
mod init;
mod link;
mod script;
mod shell;

pub(crate) use chain::{Chain, State};
pub(crate) use explain::{Explained, explain};
pub(crate) use link::directory::is_made_elsewhere;
pub(crate) use link::user_data::would_run;
pub(crate) use script::{Helper, mount_lines};

use crate::view::View;
use crate::view::references::Edges;

/// Returns every mount of a template with its links.
pub(crate) fn chains<'a>(view: &View<'a>, edges: &Edges<'a>) -> Vec<Chain<'a>> {
    let proof = link::Proof::new(view, edges);
    client::mounts(view).into_iter().map(|mount| proof.of(mount)).collect()
}
