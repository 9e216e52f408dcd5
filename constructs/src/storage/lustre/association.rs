//! Directories that are linked to buckets.

use std::collections::BTreeSet;

use stanchion_aws::fsx;
use stanchion_aws::fsx::data_repository_association as l1;
use stanchion_check::facts::fsx::CHUNK_MIB;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Node, SetOpt, Value};

use super::Lustre;

/// A change that is passed on between a bucket and a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RepositoryEvent {
    /// Something is new.
    New,
    /// Something has changed.
    Changed,
    /// Something is gone.
    Deleted,
}

impl RepositoryEvent {
    /// Every change.
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

/// A directory of a Lustre file system that shows the objects of a bucket. At most 8 a file system, none inside another;
/// not on scratch of the first kind.
///
/// FSx reaches the bucket with a role of its own that AWS makes. For import the bucket is in the same Region; exports may
/// go to another.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
#[derive(Clone, Debug)]
pub struct DataRepositoryAssociation {
    resource: fsx::DataRepositoryAssociationRef,
}

/// Options of a [`DataRepositoryAssociation`].
#[derive(Clone, Debug)]
#[must_use = "an association exists after `build`"]
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
    /// The association's id.
    pub fn id(&self) -> Value<String> {
        self.resource.association_id()
    }

    /// The association's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.resource_arn()
    }

    /// The resource.
    pub fn resource(&self) -> &fsx::DataRepositoryAssociationRef {
        &self.resource
    }
}

impl Lustre {
    /// Links a directory of it to a bucket or part of one, such as `s3://data/training`.
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

    /// Which changes of the bucket show in the directory; default none.
    pub fn import(mut self, events: impl IntoIterator<Item = RepositoryEvent>) -> Self {
        self.import.extend(events);
        self
    }

    /// Which changes in the directory go to the bucket; default none.
    pub fn export(mut self, events: impl IntoIterator<Item = RepositoryEvent>) -> Self {
        self.export.extend(events);
        self
    }

    /// Shows what is in the bucket when the association is made. Update replaces.
    pub fn batch_import(mut self) -> Self {
        self.batch_import = true;
        self
    }

    /// In pieces of how many MiB files lie on disks, 1-512,000; default 1,024.
    pub fn imported_file_chunk_mib(mut self, mebibytes: u32) -> Self {
        self.chunk_mib = Some(mebibytes);
        self
    }

    /// Makes the association.
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
            .tags([("Name", scope.path())]);
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
                        "an absolute path, such as /data; / only for the one association there is",
                    ),
            );
        }
        if let Some(bucket) = self.bucket.node().as_text()
            && (!bucket.starts_with("s3://") || bucket.len() < 8)
        {
            scope.report(
                Diagnostic::new(code::FSX_045, "a path of a data repository has the wrong form")
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

/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html>
fn same_region(scope: &Scope, bucket: &Node) {
    let Some((here, there)) = scope.other_region(bucket) else { return };
    scope.report(
        Diagnostic::new(code::FSX_057, "changes are imported within a Region only")
            .property("DataRepositoryPath")
            .found(format!("a bucket in {there}, a file system in {here}"))
            .allowed(format!(
                "a bucket in {here}, or no `import`; exports may go to another Region"
            )),
    );
}
