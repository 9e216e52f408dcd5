//! The volumes of OpenZFS file systems, with their paths and exports.

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::Answer;

use crate::facts::fsx_openzfs::{ROOT_PATH, block_of_clients};
use crate::view::identity::{items, reference_of};
use crate::view::value::scalar;
use crate::view::{Resource, View};

pub(crate) const FILE_SYSTEM: &str = "AWS::FSx::FileSystem";
pub(crate) const VOLUME: &str = "AWS::FSx::Volume";

/// Volumes inside of each other, more than a file system has.
const DEEPEST: usize = 100;

/// Returns true for a file system of OpenZFS.
pub(crate) fn is_openzfs(resource: &Resource<'_>) -> bool {
    resource.kind == FILE_SYSTEM && resource.text("FileSystemType") == Some("OPENZFS")
}

/// Returns the volume that an ID names, or the file system whose root volume it is.
pub(crate) fn named<'a>(view: &View<'a>, id: &Node) -> Option<Resource<'a>> {
    let reference = reference_of(id)?;
    let named = view.resource(reference.name())?;
    let attribute = match named.kind {
        FILE_SYSTEM => "RootVolumeId",
        _ => "VolumeId",
    };
    let is_volume = reference.attribute().map_or(named.kind == VOLUME, |it| it == attribute);
    is_volume.then_some(named)
}

/// A volume of the template, with the file system and the parents that the template shows.
#[derive(Clone, Debug)]
pub(crate) struct Volume<'a> {
    pub(crate) resource: Resource<'a>,
    pub(crate) file_system: Resource<'a>,
    /// The parents, the nearest one first, without the root volume.
    pub(crate) parents: Vec<Resource<'a>>,
    /// The path by which clients mount it, or `None` if a name is unknown.
    pub(crate) path: Option<String>,
}

/// Returns the volumes of OpenZFS whose file system is in the template.
pub(crate) fn volumes<'a>(view: &View<'a>) -> Vec<Volume<'a>> {
    view.of(VOLUME).filter_map(|it| volume(view, it)).collect()
}

/// Returns a volume with its parents, or `None` if the template does not show its file system.
pub(crate) fn volume<'a>(view: &View<'a>, resource: Resource<'a>) -> Option<Volume<'a>> {
    let mut names = vec![resource.text("Name")];
    let mut parents = Vec::new();
    let mut at = resource;
    for _ in 0..DEEPEST {
        let parent = named(view, at.get("OpenZFSConfiguration.ParentVolumeId")?)?;
        if is_openzfs(&parent) {
            names.reverse();
            let path: Option<Vec<&str>> = names.into_iter().collect();
            let path = path.map(|it| format!("{ROOT_PATH}/{}", it.join("/")));
            return Some(Volume { resource, file_system: parent, parents, path });
        }
        if parent.kind != VOLUME {
            return None;
        }
        names.push(parent.text("Name"));
        parents.push(parent);
        at = parent;
    }
    None
}

/// The clients and options of an export.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Export<'a> {
    pub(crate) clients: &'a Node,
    options: Option<&'a [Node]>,
}

impl<'a> Export<'a> {
    /// Returns the options, or nothing if they are unknown.
    pub(crate) fn options(&self) -> &'a [Node] {
        self.options.unwrap_or_default()
    }

    /// Returns whether all addresses of a block are clients of the export. It is unknown for a part of them.
    pub(crate) fn includes(&self, block: Option<Ipv4Net>) -> Answer {
        let Some(clients) = self.clients.as_text() else { return Answer::Unknown };
        if clients == "*" {
            return Answer::Yes;
        }
        match (block_of_clients(clients), block) {
            (Some(own), Some(block)) if own.contains(&block) => Answer::Yes,
            (Some(own), Some(block)) if !block.contains(&own) => Answer::No,
            _ => Answer::Unknown,
        }
    }

    /// Returns whether the export has an option.
    pub(crate) fn has(&self, option: &str) -> bool {
        self.options().iter().any(|it| scalar(it).as_deref() == Some(option))
    }
}

/// Returns the exports below a property of a volume or of a file system. Without the property, FSx exports to all clients,
/// and the answer is an empty list. It is `None` if the exports are unknown.
pub(crate) fn exports<'a>(resource: &Resource<'a>, prefix: &str) -> Option<Vec<Export<'a>>> {
    let property = format!("{prefix}.NfsExports");
    if !resource.has(&property) {
        return Some(Vec::new());
    }
    let mut all = Vec::new();
    for export in items(resource.get(&property))? {
        for client in items(export.get("ClientConfigurations"))? {
            let options = items(client.get("Options"));
            all.push(Export { clients: client.get("Clients")?, options });
        }
    }
    Some(all)
}

/// The path of the settings of a volume.
pub(crate) const OF_VOLUME: &str = "OpenZFSConfiguration";

/// The path of the settings of a root volume.
pub(crate) const OF_ROOT: &str = "OpenZFSConfiguration.RootVolumeConfiguration";
