//! The links of an OpenZFS volume: it exists at the path, its exports include the client, and they allow what the client does.

use stanchion_template::language::Answer;

use super::{Proof, several};
use crate::code::{self, Severity};
use crate::facts::fsx_openzfs::ROOT_PATH;
use crate::model::network::block_of_subnet;
use crate::model::openzfs::{Export, OF_ROOT, OF_VOLUME, Volume, exports, volumes};
use crate::mount::chain::{Link, Mount};
use crate::view::Resource;

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    if !mount.is_openzfs() {
        return;
    }
    let link = Link::new(code::MNT_025, "volume", &mount.path);
    let Some(path) = path(mount) else {
        links.push(link.open("the path that the client mounts is unknown"));
        return;
    };
    let volume = volume_at(proof, mount, &path);
    let own = volume.as_ref().and_then(|it| it.path.as_deref()).unwrap_or(ROOT_PATH);
    links.push(if !is_inside(&path, ROOT_PATH) {
        link.broken(Severity::Error, format!("{} has no volume at {path}", mount.storage.id))
            .help(format!("Mount {ROOT_PATH}, or the path of a volume such as {ROOT_PATH}/data"))
    } else if own == path {
        link.holds(match &volume {
            Some(volume) => format!("{} is the volume at {path}", volume.resource.id),
            None => "the root volume".to_owned(),
        })
    } else if let Some(gap) = proof.view.visibility().hidden_from(mount.storage.id) {
        link.open(format!("{gap} can add a volume at {path}"))
    } else {
        link.broken(
            Severity::Warning,
            format!("nothing in the template creates {path} in the volume {own}"),
        )
        .help(format!("Create a volume with this path, or mount {own}"))
    });
    client(proof, mount, volume.as_ref(), links);
}

/// Returns the path that a mount command names.
fn path(mount: &Mount<'_>) -> Option<String> {
    let path = match &mount.line {
        Some(line) => {
            let notation = line.source.notation();
            let (_, path) = notation.split_once(":/")?;
            format!("/{path}")
        }
        None => mount.root.as_deref()?.to_owned(),
    };
    let own = path.trim_end_matches('/');
    let own = if own.is_empty() { "/" } else { own };
    (!own.contains('$') && !own.contains('`')).then(|| own.to_owned())
}

/// Returns the volume of the template that must exist before the mount.
pub(super) fn required<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>) -> Option<&'a str> {
    let path = path(mount).filter(|_| mount.is_openzfs())?;
    volume_at(proof, mount, &path).map(|it| it.resource.id)
}

fn is_inside(path: &str, parent: &str) -> bool {
    path.strip_prefix(parent).is_some_and(|it| it.is_empty() || it.starts_with('/'))
}

/// Returns the volume that a mount needs: the one at its path, or the innermost one around it. It is `None` for the root
/// volume.
fn volume_at<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, path: &str) -> Option<Volume<'a>> {
    let all = volumes(proof.view).into_iter();
    let around = |it: &Volume<'a>| {
        it.file_system.id == mount.storage.id
            && it.path.as_deref().is_some_and(|own| is_inside(path, own))
    };
    all.filter(around).max_by_key(|it| it.parents.len())
}

/// Adds the links about the addresses of the client and its access.
fn client<'a>(
    proof: &Proof<'a, '_>,
    mount: &Mount<'a>,
    volume: Option<&Volume<'a>>,
    links: &mut Vec<Link>,
) {
    let link = Link::new(code::MNT_026, "exports", &mount.path);
    let root = exports(&mount.storage, OF_ROOT);
    let name = volume.map_or(mount.storage.id, |it| it.resource.id);
    let chain: Option<Vec<Vec<Export<'a>>>> = match volume {
        None => root.map(|it| vec![it]),
        Some(volume) => {
            let own = [&volume.resource].into_iter().chain(&volume.parents);
            own.map(|it| exports(it, OF_VOLUME)).chain([root]).collect()
        }
    };
    let Some(chain) = chain else {
        links.push(link.open(format!("the exports of {name} are unknown")));
        return;
    };
    let own = chain.first().cloned().unwrap_or_default();
    let (mut excluded, mut count, mut is_open, mut is_ro) = (Vec::new(), 0_usize, false, false);
    for placement in mount.placements.iter() {
        let Some(subnets) = &placement.subnets else {
            is_open = true;
            continue;
        };
        for subnet in subnets {
            let block = block_of_subnet(proof.view, subnet);
            // A volume without exports has the default one, to all clients. A client of a parent is one of its children.
            let includes = |all: &Vec<Export<'a>>| {
                let each = all.iter().map(|it| it.includes(block));
                if all.is_empty() { Answer::Yes } else { Answer::any(each) }
            };
            count += 1;
            match Answer::any(chain.iter().map(includes)) {
                Answer::Yes => {}
                Answer::No => excluded.push(placement.starter.id),
                Answer::Unknown => is_open = true,
            }
            let of_client: Vec<&Export<'a>> =
                own.iter().filter(|it| it.includes(block).is_yes()).collect();
            is_ro |= !of_client.is_empty() && of_client.iter().all(|it| it.has("ro"));
        }
    }
    let is_partial = excluded.len() < count;
    excluded.dedup();
    links.push(if !excluded.is_empty() {
        let severity = if is_partial { Severity::Warning } else { Severity::Error };
        let where_ = if is_partial { "some of the subnets" } else { "the subnets" };
        link.broken(
            severity,
            format!("no NFS export of {name} includes {where_} of {}", several(&excluded)),
        )
        .help("Add a client configuration with the block of the clients' subnets, or of their VPC")
    } else if is_open {
        link.open("the template does not show that the exports include the addresses of the client")
    } else {
        link.holds(format!("the exports of {name} include the client"))
    });
    let is_read_only =
        |it: &Resource<'a>, prefix: &str| it.boolean(&format!("{prefix}.ReadOnly")) == Some(true);
    let of_volume = match volume {
        Some(volume) => is_read_only(&volume.resource, OF_VOLUME),
        None => is_read_only(&mount.storage, OF_ROOT),
    };
    if (of_volume || is_ro) && !mount.is_read_only {
        let link = Link::new(code::MNT_027, "access", &mount.path);
        let why = if of_volume { "is read-only" } else { "is exported with `ro`" };
        links.push(
            link.broken(
                Severity::Warning,
                format!("{name} {why}, and the client mounts it for writing"),
            )
            .help("Mount with the option `ro`, or export the volume with `rw`"),
        );
    }
}
