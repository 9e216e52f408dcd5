// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElastiCache::ServerlessCache`

use stanchion_template::generated::*;

/// `AWS::ElastiCache::ServerlessCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html)
#[must_use]
pub struct ServerlessCache<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ServerlessCache<Missing_<super::required::engine>, Missing_<super::required::serverless_cache_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerlessCache(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ServerlessCache<S0, S1> {
    /// Sets `CacheUsageLimits`.
    #[inline] pub fn cache_usage_limits(mut self, value: impl IntoValue_<CacheUsageLimits>) -> Self { self.0.put("CacheUsageLimits", value.into_node()); self }
    /// Sets `ConnectionType`. An update replaces the resource.
    #[inline] pub fn connection_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionType", value.into_node()); self }
    /// Sets `DailySnapshotTime`.
    #[inline] pub fn daily_snapshot_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DailySnapshotTime", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Endpoint`.
    #[inline] pub fn endpoint(mut self, value: impl IntoValue_<Endpoint>) -> Self { self.0.put("Endpoint", value.into_node()); self }
    /// Sets `Engine`. Required.
    #[inline] pub fn engine(mut self, value: impl IntoValue_<String>) -> ServerlessCache<Set_, S1> { self.0.put("Engine", value.into_node()); ServerlessCache(self.0, PhantomData_) }
    /// Sets `FinalSnapshotName`.
    #[inline] pub fn final_snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FinalSnapshotName", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `MajorEngineVersion`.
    #[inline] pub fn major_engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MajorEngineVersion", value.into_node()); self }
    /// Sets `NetworkType`. An update replaces the resource.
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `ReaderEndpoint`.
    #[inline] pub fn reader_endpoint(mut self, value: impl IntoValue_<Endpoint>) -> Self { self.0.put("ReaderEndpoint", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `ServerlessCacheName`. Required. An update replaces the resource.
    #[inline] pub fn serverless_cache_name(mut self, value: impl IntoValue_<String>) -> ServerlessCache<S0, Set_> { self.0.put("ServerlessCacheName", value.into_node()); ServerlessCache(self.0, PhantomData_) }
    /// Sets `SnapshotArnsToRestore`. An update replaces the resource.
    #[inline] pub fn snapshot_arns_to_restore(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SnapshotArnsToRestore", value.into_node()); self }
    /// Sets `SnapshotRetentionLimit`.
    #[inline] pub fn snapshot_retention_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotRetentionLimit", value.into_node()); self }
    /// Sets `SubnetIds`. An update replaces the resource.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserGroupId`.
    #[inline] pub fn user_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserGroupId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ServerlessCache> for ServerlessCache<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ServerlessCache<S0, S1> {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache";
    type Handle = ServerlessCacheRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServerlessCache`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServerlessCacheRef(Id_);
impl From<Id_> for ServerlessCacheRef { #[inline] fn from(id: Id_) -> Self { ServerlessCacheRef(id) } }
impl AsRef<Id_> for ServerlessCacheRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServerlessCacheRef {
    /// `Ref`: `ServerlessCacheName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARN`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("ARN") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `Endpoint.Address`
    #[inline] pub fn endpoint_address(&self) -> Value_<String> { self.0.attribute("Endpoint.Address") }
    /// `Fn::GetAtt` `Endpoint.Port`
    #[inline] pub fn endpoint_port(&self) -> Value_<String> { self.0.attribute("Endpoint.Port") }
    /// `Fn::GetAtt` `FullEngineVersion`
    #[inline] pub fn full_engine_version(&self) -> Value_<String> { self.0.attribute("FullEngineVersion") }
    /// `Fn::GetAtt` `ReaderEndpoint.Address`
    #[inline] pub fn reader_endpoint_address(&self) -> Value_<String> { self.0.attribute("ReaderEndpoint.Address") }
    /// `Fn::GetAtt` `ReaderEndpoint.Port`
    #[inline] pub fn reader_endpoint_port(&self) -> Value_<String> { self.0.attribute("ReaderEndpoint.Port") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::ElastiCache::ServerlessCache.DataStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-datastorage.html)
#[must_use]
pub struct DataStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataStorage<Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataStorage(Properties_::new(), PhantomData_) }
}
impl<S0> DataStorage<S0> {
    /// Sets `Maximum`.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `Minimum`.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Minimum", value.into_node()); self }
    /// Sets `Unit`. Required.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> DataStorage<Set_> { self.0.put("Unit", value.into_node()); DataStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataStorage> for DataStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ServerlessCache.ECPUPerSecond`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-ecpupersecond.html)
#[must_use]
pub struct ECPUPerSecond(Properties_);
impl ECPUPerSecond {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ECPUPerSecond(Properties_::new()) }
}
impl ECPUPerSecond {
    /// Sets `Maximum`.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `Minimum`.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Minimum", value.into_node()); self }
}
impl IntoValue_<ECPUPerSecond> for ECPUPerSecond { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ServerlessCache.CacheUsageLimits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-cacheusagelimits.html)
#[must_use]
pub struct CacheUsageLimits(Properties_);
impl CacheUsageLimits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheUsageLimits(Properties_::new()) }
}
impl CacheUsageLimits {
    /// Sets `DataStorage`.
    #[inline] pub fn data_storage(mut self, value: impl IntoValue_<DataStorage>) -> Self { self.0.put("DataStorage", value.into_node()); self }
    /// Sets `ECPUPerSecond`.
    #[inline] pub fn ecpu_per_second(mut self, value: impl IntoValue_<ECPUPerSecond>) -> Self { self.0.put("ECPUPerSecond", value.into_node()); self }
}
impl IntoValue_<CacheUsageLimits> for CacheUsageLimits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ElastiCache::ServerlessCache.Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticache-serverlesscache-endpoint.html)
#[must_use]
pub struct Endpoint(Properties_);
impl Endpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new()) }
}
impl Endpoint {
    /// Sets `Address`.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Port`.
    #[inline] pub fn port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl IntoValue_<Endpoint> for Endpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
