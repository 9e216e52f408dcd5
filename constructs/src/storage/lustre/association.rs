//! Data repository associations: directories that are linked to S3 buckets.

use std::collections::BTreeSet;

use stanchion_aws::fsx;
use stanchion_aws::fsx::data_repository_association as l1;
use stanchion_check::facts::fsx::CHUNK_MIB;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Node, SetOpt, Value};

use super::Lustre;
use crate::names;

/// A kind of change that FSx transfers between a bucket and a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RepositoryEvent {
    /// A file or object is created.
    New,
    /// A file or object is changed.
    Changed,
    /// A file or object is deleted.
    Deleted,
}

impl RepositoryEvent {
    /// All kinds of changes.
    pub const ALL: [RepositoryEvent; 3] =
        [RepositoryEvent::New, RepositoryEvent::Changed, RepositoryEvent::Deleted];

    fn value(self) -> Value<l1::EventType> {
        match self {
            RepositoryEvent::New => l1::EventType::NEW,
            RepositoryEvent::Changed => l1::EventType::CHANGED,
            RepositoryEvent::Deleted => l1::EventType::DELETED,
        }
    }
}

/// A data repository association: links a directory of a Lustre file system to an S3 bucket or prefix. A file system
/// has at most 8, and their directories must not overlap. Scratch 1 file systems do not support them.
///
/// FSx accesses the bucket with a service-linked role that AWS creates. For imports the bucket must be in the Region of
/// the file system; exports may go to another Region.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lustre_capacity;
/// use stanchion_constructs::storage::{Lustre, RepositoryEvent};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let scratch = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&stack, "Scratch");
/// scratch
///     .link("/in", "s3://incoming-data")
///     .import([RepositoryEvent::New, RepositoryEvent::Changed])
///     .build(&stack, "Incoming");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct DataRepositoryAssociation {
    resource: fsx::DataRepositoryAssociationRef,
}

/// Options of a [`DataRepositoryAssociation`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the association"]
pub struct DataRepositoryAssociationBuilder {
    file_system: Lustre,
    directory: String,
    bucket: Value<String>,
    import: BTreeSet<RepositoryEvent>,
    export: BTreeSet<RepositoryEvent>,
    batch_import: bool,
    chunk_mib: Option<u32>,
}

impl DataRepositoryAssociation {
    /// Returns the ID of the association.
    pub fn id(&self) -> Value<String> {
        self.resource.association_id()
    }

    /// Returns the ARN of the association.
    pub fn arn(&self) -> Value<String> {
        self.resource.resource_arn()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &fsx::DataRepositoryAssociationRef {
        &self.resource
    }
}

impl Lustre {
    /// Returns a builder for an association of a directory with a bucket or a prefix, such as `s3://data/training`. An
    /// update of either replaces the association.
    pub fn link(
        &self,
        directory: impl Into<String>,
        bucket: impl IntoValue<String>,
    ) -> DataRepositoryAssociationBuilder {
        DataRepositoryAssociationBuilder::new(self, directory.into(), bucket.into_value())
    }
}

impl DataRepositoryAssociationBuilder {
    pub(super) fn new(file_system: &Lustre, directory: String, bucket: Value<String>) -> Self {
        DataRepositoryAssociationBuilder {
            file_system: file_system.clone(),
            directory,
            bucket,
            import: BTreeSet::new(),
            export: BTreeSet::new(),
            batch_import: false,
            chunk_mib: None,
        }
    }

    /// Sets the changes in the bucket that FSx imports automatically (`AutoImportPolicy`). Default: none.
    pub fn import(mut self, events: impl IntoIterator<Item = RepositoryEvent>) -> Self {
        self.import.extend(events);
        self
    }

    /// Sets the changes in the directory that FSx exports automatically (`AutoExportPolicy`). Default: none.
    pub fn export(mut self, events: impl IntoIterator<Item = RepositoryEvent>) -> Self {
        self.export.extend(events);
        self
    }

    /// Imports the metadata of existing objects when the association is created (`BatchImportMetaDataOnCreate`). An
    /// update replaces the association. Default: off.
    pub fn batch_import(mut self) -> Self {
        self.batch_import = true;
        self
    }

    /// Sets the stripe size of imported files in MiB (`ImportedFileChunkSize`), 1-512,000. Default: 1,024.
    pub fn imported_file_chunk_mib(mut self, mebibytes: u32) -> Self {
        self.chunk_mib = Some(mebibytes);
        self
    }

    /// Creates the association. Reports paths and sizes that FSx does not support.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> DataRepositoryAssociation {
        let scope = scope.construct(id);
        self.check(&scope);
        let events = |events: BTreeSet<RepositoryEvent>| {
            let events: Vec<_> = events.into_iter().map(RepositoryEvent::value).collect();
            (!events.is_empty()).then_some(events)
        };
        let (import, export) = (events(self.import), events(self.export));
        let has_policy = import.is_some() || export.is_some();
        let s3 = l1::S3::new()
            .set_opt(
                export.map(|it| l1::AutoExportPolicy::new().events(it)),
                l1::S3::auto_export_policy,
            )
            .set_opt(
                import.map(|it| l1::AutoImportPolicy::new().events(it)),
                l1::S3::auto_import_policy,
            );
        let association = fsx::DataRepositoryAssociation::new()
            .set_opt(
                self.batch_import.then_some(true),
                fsx::DataRepositoryAssociation::batch_import_meta_data_on_create,
            )
            .data_repository_path(self.bucket)
            .file_system_id(self.file_system.id())
            .file_system_path(self.directory)
            .set_opt(self.chunk_mib, fsx::DataRepositoryAssociation::imported_file_chunk_size)
            .set_opt(has_policy.then_some(s3), fsx::DataRepositoryAssociation::s3)
            .tags([("Name", names::TAG.of(&scope, ""))]);
        DataRepositoryAssociation { resource: scope.add("Association", association) }
    }

    fn check(&self, scope: &Scope) {
        if !self.import.is_empty() {
            let bucket = self.bucket.node().clone();
            scope.on_synthesis(move |scope| same_region(scope, &bucket));
        }
        if !self.directory.starts_with('/') || self.directory.len() > 4096 {
            scope.report(
                Diagnostic::new(code::FSX_058, "the file system path is not valid")
                    .property("FileSystemPath")
                    .found(format!("{:?}", self.directory))
                    .allowed(
                        "an absolute path, such as /data; / only if it is the only association",
                    ),
            );
        }
        if let Some(bucket) = self.bucket.node().as_text()
            && (!bucket.starts_with("s3://") || bucket.len() < 8)
        {
            scope.report(
                Diagnostic::new(code::FSX_045, "the data repository path is not an S3 path")
                    .property("DataRepositoryPath")
                    .found(format!("{bucket:?}"))
                    .allowed("s3://bucket or s3://bucket/prefix"),
            );
        }
        if let Some(chunk) = self.chunk_mib.filter(|it| !CHUNK_MIB.has(*it)) {
            scope.report(
                Diagnostic::new(code::FSX_044, "the chunk size of imported files is out of range")
                    .property("ImportedFileChunkSize")
                    .found(format!("{chunk} MiB"))
                    .allowed(format!("{}-{} MiB", CHUNK_MIB.least, CHUNK_MIB.most)),
            );
        }
    }
}

/// Reports imports from a bucket in another Region. Source:
/// <https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html>
fn same_region(scope: &Scope, bucket: &Node) {
    let Some((here, there)) = scope.other_region(bucket) else { return };
    scope.report(
        Diagnostic::new(
            code::FSX_057,
            "the bucket of an automatic import is in another Region than the file system",
        )
        .property("DataRepositoryPath")
        .found(format!("a bucket in {there}, a file system in {here}"))
        .allowed(format!("a bucket in {here}, or no `import`; exports may go to another Region")),
    );
}
