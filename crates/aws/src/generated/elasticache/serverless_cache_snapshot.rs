// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::ServerlessCacheSnapshot`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::ServerlessCacheSnapshot`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html)
#[must_use]
pub struct ServerlessCacheSnapshot<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerlessCacheSnapshot<Missing_<super::required::serverless_cache_name>, Missing_<super::required::serverless_cache_snapshot_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessCacheSnapshot(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerlessCacheSnapshot<S0, S1> {
    /// Sets `KmsKeyId`. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ServerlessCacheName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn serverless_cache_name(mut self, value: impl IntoValue_<String>) -> ServerlessCacheSnapshot<Set_, S1> { self.0.put("ServerlessCacheName", value.into_node()); ServerlessCacheSnapshot(self.0, PhantomData_) }
    /// Sets `ServerlessCacheSnapshotName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn serverless_cache_snapshot_name(mut self, value: impl IntoValue_<String>) -> ServerlessCacheSnapshot<S0, Set_> { self.0.put("ServerlessCacheSnapshotName", value.into_node()); ServerlessCacheSnapshot(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerlessCacheSnapshot> for ServerlessCacheSnapshot<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ServerlessCacheSnapshot<S0, S1> {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot";
    type Handle = ServerlessCacheSnapshotRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServerlessCacheSnapshot`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServerlessCacheSnapshotRef(Id_);
impl From<Id_> for ServerlessCacheSnapshotRef { #[inline] fn from(id: Id_) -> Self { ServerlessCacheSnapshotRef(id) } }
impl AsRef<Id_> for ServerlessCacheSnapshotRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServerlessCacheSnapshotRef {
    /// `Ref`: `ARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARN`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("ARN") }
    /// `Fn::GetAtt` `BytesUsedForCache`
    #[inline] pub fn bytes_used_for_cache(&self) -> Value_<String> { self.0.attribute("BytesUsedForCache") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `ServerlessCacheConfiguration`
    #[inline] pub fn serverless_cache_configuration(&self) -> Value_<String> { self.0.attribute("ServerlessCacheConfiguration") }
    /// `Fn::GetAtt` `SnapshotType`
    #[inline] pub fn snapshot_type(&self) -> Value_<String> { self.0.attribute("SnapshotType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
