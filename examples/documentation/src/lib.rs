//! Compiles the examples of the README and the guides as documentation tests.

#![forbid(unsafe_code)]

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// Compiles the examples of the guide to rules of your own.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/rules.md")]
pub struct Rules;

/// Compiles the examples of the guide to reviews.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/review.md")]
pub struct Review;

/// Compiles the examples of `docs/coming-from/cdk.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from/cdk.md")]
pub struct ComingFromCdk;

/// Compiles the examples of `docs/coming-from/cloudformation.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from/cloudformation.md")]
pub struct ComingFromCloudformation;

/// Compiles the examples of `docs/coming-from/sam.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from/sam.md")]
pub struct ComingFromSam;

/// Compiles the examples of `docs/coming-from/terraform.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from/terraform.md")]
pub struct ComingFromTerraform;

/// Compiles the examples of `docs/compute/batch.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/batch.md")]
pub struct ComputeBatch;

/// Compiles the examples of `docs/compute/codebuild.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/codebuild.md")]
pub struct ComputeCodebuild;

/// Compiles the examples of `docs/compute/ecs.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/ecs.md")]
pub struct ComputeEcs;

/// Compiles the examples of `docs/compute/eks.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/eks.md")]
pub struct ComputeEks;

/// Compiles the examples of `docs/compute/fleets.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/fleets.md")]
pub struct ComputeFleets;

/// Compiles the examples of `docs/compute/instances.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/instances.md")]
pub struct ComputeInstances;

/// Compiles the examples of `docs/compute/lambda.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/lambda.md")]
pub struct ComputeLambda;

/// Compiles the examples of `docs/compute/parallel-cluster.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/parallel-cluster.md")]
pub struct ComputeParallelCluster;

/// Compiles the examples of `docs/compute/sagemaker.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/sagemaker.md")]
pub struct ComputeSagemaker;

/// Compiles the examples of `docs/compute/transfer.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/compute/transfer.md")]
pub struct ComputeTransfer;

/// Compiles the examples of `docs/concepts/acknowledgements.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/concepts/acknowledgements.md")]
pub struct ConceptsAcknowledgements;

/// Compiles the examples of `docs/concepts/apps-and-stacks.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/concepts/apps-and-stacks.md")]
pub struct ConceptsAppsAndStacks;

/// Compiles the examples of `docs/concepts/aspects-and-defaults.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/concepts/aspects-and-defaults.md")]
pub struct ConceptsAspectsAndDefaults;

/// Compiles the examples of `docs/concepts/logical-ids.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/concepts/logical-ids.md")]
pub struct ConceptsLogicalIds;

/// Compiles the examples of `docs/concepts/references.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/concepts/references.md")]
pub struct ConceptsReferences;

/// Compiles the examples of `docs/extend/blueprints.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/extend/blueprints.md")]
pub struct ExtendBlueprints;

/// Compiles the examples of `docs/extend/constructs.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/extend/constructs.md")]
pub struct ExtendConstructs;

/// Compiles the examples of `docs/mounts.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/mounts.md")]
pub struct Mounts;

/// Compiles the examples of `docs/networks.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/networks.md")]
pub struct Networks;

/// Compiles the examples of `docs/permissions.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/permissions.md")]
pub struct Permissions;

/// Compiles the examples of `docs/storage/access-points.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/storage/access-points.md")]
pub struct StorageAccessPoints;

/// Compiles the examples of `docs/storage/efs.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/storage/efs.md")]
pub struct StorageEfs;

/// Compiles the examples of `docs/storage/lustre.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/storage/lustre.md")]
pub struct StorageLustre;

/// Compiles the examples of `docs/storage/openzfs.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/storage/openzfs.md")]
pub struct StorageOpenZfs;

/// Compiles the examples of `docs/storage/s3-files.md`.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/storage/s3-files.md")]
pub struct StorageS3Files;
