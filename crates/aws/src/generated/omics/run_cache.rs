// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::RunCache`

use stanchion_template::generated::*;

/// `AWS::Omics::RunCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html)
#[must_use]
pub struct RunCache(Properties_);
impl RunCache {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RunCache(Properties_::new()) }
}
impl RunCache {
    /// Sets `CacheBehavior`. 1 to 64 characters. The values are constants of [`CacheBehavior`].
    #[inline] pub fn cache_behavior(mut self, value: impl IntoValue_<CacheBehavior>) -> Self { self.0.put("CacheBehavior", value.into_node()); self }
    /// Sets `CacheBucketOwnerId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn cache_bucket_owner_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheBucketOwnerId", value.into_node()); self }
    /// Sets `CacheS3Location`. An update replaces the resource.
    #[inline] pub fn cache_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheS3Location", value.into_node()); self }
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<RunCache> for RunCache { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RunCache {
    const TYPE: &'static str = "AWS::Omics::RunCache";
    type Handle = RunCacheRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RunCache`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RunCacheRef(Id_);
impl From<Id_> for RunCacheRef { #[inline] fn from(id: Id_) -> Self { RunCacheRef(id) } }
impl AsRef<Id_> for RunCacheRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RunCacheRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::Omics::RunCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html)
#[derive(Debug)]
pub enum CacheBehavior {}
impl CacheBehavior {
    /// `CACHE_ON_FAILURE`
    pub const CACHE_ON_FAILURE: Value_<CacheBehavior> = Value_::constant("CACHE_ON_FAILURE");
    /// `CACHE_ALWAYS`
    pub const CACHE_ALWAYS: Value_<CacheBehavior> = Value_::constant("CACHE_ALWAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CacheBehavior> { Value_::from_node(value.into_node()) }
}
