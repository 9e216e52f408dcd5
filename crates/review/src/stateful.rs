//! Resource types that hold data.

use stanchion_schema::Facts;

/// Types that hold data or identities that cannot be re-created, in addition to those that the schemas' sources mark as stateful.
const STATEFUL: [&str; 13] = [
    "AWS::EC2::EIP",
    "AWS::ECR::Repository",
    "AWS::EKS::Cluster",
    "AWS::ElastiCache::ServerlessCache",
    "AWS::FSx::Volume",
    "AWS::MSK::Cluster",
    "AWS::MemoryDB::Cluster",
    "AWS::S3Express::DirectoryBucket",
    "AWS::S3Files::FileSystem",
    "AWS::S3Tables::TableBucket",
    "AWS::SageMaker::Domain",
    "AWS::SageMaker::NotebookInstance",
    "AWS::Timestream::Table",
];

/// Returns whether a resource type holds data or identities that cannot be re-created.
///
/// ```
/// assert!(stanchion_review::is_stateful("AWS::EFS::FileSystem"));
/// assert!(!stanchion_review::is_stateful("AWS::EC2::Instance"));
/// ```
pub fn is_stateful(kind: &str) -> bool {
    let facts = Facts::bundled().resource(kind);
    facts.is_some_and(|it| it.is_stateful()) || STATEFUL.contains(&kind)
}
