// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::Collection`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
#[must_use]
pub struct Collection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Collection<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Collection(Properties_::new(), PhantomData_) }
}
impl<S0> Collection<S0> {
    /// Sets `CollectionGroupName`. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn collection_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CollectionGroupName", value.into_node()); self }
    /// Sets `DeletionProtection`. The values are constants of [`DeletionProtection`].
    #[inline] pub fn deletion_protection(mut self, value: impl IntoValue_<DeletionProtection>) -> Self { self.0.put("DeletionProtection", value.into_node()); self }
    /// Sets `Description`. At most 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionConfig`. An update replaces the resource.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<EncryptionConfig>) -> Self { self.0.put("EncryptionConfig", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Collection<Set_> { self.0.put("Name", value.into_node()); Collection(self.0, PhantomData_) }
    /// Sets `StandbyReplicas`. An update replaces the resource. The values are constants of [`StandbyReplicas`].
    #[inline] pub fn standby_replicas(mut self, value: impl IntoValue_<StandbyReplicas>) -> Self { self.0.put("StandbyReplicas", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`CollectionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<CollectionType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `VectorOptions`.
    #[inline] pub fn vector_options(mut self, value: impl IntoValue_<VectorOptions>) -> Self { self.0.put("VectorOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Collection> for Collection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Collection<S0> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Collection";
    type Handle = CollectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Collection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CollectionRef(Id_);
impl From<Id_> for CollectionRef { #[inline] fn from(id: Id_) -> Self { CollectionRef(id) } }
impl AsRef<Id_> for CollectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CollectionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CollectionEndpoint`
    #[inline] pub fn collection_endpoint(&self) -> Value_<String> { self.0.attribute("CollectionEndpoint") }
    /// `Fn::GetAtt` `DashboardEndpoint`
    #[inline] pub fn dashboard_endpoint(&self) -> Value_<String> { self.0.attribute("DashboardEndpoint") }
    /// `Fn::GetAtt` `FipsEndpoints`
    #[inline] pub fn fips_endpoints(&self) -> Value_<String> { self.0.attribute("FipsEndpoints") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `KmsKeyArn`
    #[inline] pub fn kms_key_arn(&self) -> Value_<String> { self.0.attribute("KmsKeyArn") }
}
/// `AWS::OpenSearchServerless::Collection.EncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collection-encryptionconfig.html)
#[must_use]
pub struct EncryptionConfig(Properties_);
impl EncryptionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfig(Properties_::new()) }
}
impl EncryptionConfig {
    /// Sets `AWSOwnedKey`.
    #[inline] pub fn aws_owned_key(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AWSOwnedKey", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<EncryptionConfig> for EncryptionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Collection.VectorOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-collection-vectoroptions.html)
#[must_use]
pub struct VectorOptions(Properties_);
impl VectorOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VectorOptions(Properties_::new()) }
}
impl VectorOptions {
    /// Sets `ServerlessVectorAcceleration`. The values are constants of [`ServerlessVectorAcceleration`].
    #[inline] pub fn serverless_vector_acceleration(mut self, value: impl IntoValue_<ServerlessVectorAcceleration>) -> Self { self.0.put("ServerlessVectorAcceleration", value.into_node()); self }
}
impl IntoValue_<VectorOptions> for VectorOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchServerless::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
#[derive(Debug)]
pub enum DeletionProtection {}
impl DeletionProtection {
    /// `ENABLED`
    pub const ENABLED: Value_<DeletionProtection> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DeletionProtection> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletionProtection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
#[derive(Debug)]
pub enum StandbyReplicas {}
impl StandbyReplicas {
    /// `ENABLED`
    pub const ENABLED: Value_<StandbyReplicas> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<StandbyReplicas> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StandbyReplicas> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
#[derive(Debug)]
pub enum CollectionType {}
impl CollectionType {
    /// `SEARCH`
    pub const SEARCH: Value_<CollectionType> = Value_::constant("SEARCH");
    /// `TIMESERIES`
    pub const TIMESERIES: Value_<CollectionType> = Value_::constant("TIMESERIES");
    /// `VECTORSEARCH`
    pub const VECTORSEARCH: Value_<CollectionType> = Value_::constant("VECTORSEARCH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CollectionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Collection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html)
#[derive(Debug)]
pub enum ServerlessVectorAcceleration {}
impl ServerlessVectorAcceleration {
    /// `ENABLED`
    pub const ENABLED: Value_<ServerlessVectorAcceleration> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ServerlessVectorAcceleration> = Value_::constant("DISABLED");
    /// `ALLOWED`
    pub const ALLOWED: Value_<ServerlessVectorAcceleration> = Value_::constant("ALLOWED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServerlessVectorAcceleration> { Value_::from_node(value.into_node()) }
}
