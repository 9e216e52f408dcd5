// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::SequenceStore`

use stanchion_template::generated::*;

/// `AWS::Omics::SequenceStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html)
#[must_use]
pub struct SequenceStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SequenceStore<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SequenceStore(Properties_::new(), PhantomData_) }
}
impl<S0> SequenceStore<S0> {
    /// Sets `AccessLogLocation`.
    #[inline] pub fn access_log_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessLogLocation", value.into_node()); self }
    /// Sets `Description`. 1 to 255 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ETagAlgorithmFamily`. An update replaces the resource. The values are constants of [`ETagAlgorithmFamily`].
    #[inline] pub fn e_tag_algorithm_family(mut self, value: impl IntoValue_<ETagAlgorithmFamily>) -> Self { self.0.put("ETagAlgorithmFamily", value.into_node()); self }
    /// Sets `FallbackLocation`. At least 0 characters. An update may replace the resource.
    #[inline] pub fn fallback_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FallbackLocation", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters. An update may replace the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SequenceStore<Set_> { self.0.put("Name", value.into_node()); SequenceStore(self.0, PhantomData_) }
    /// Sets `PropagatedSetLevelTags`. 0 to 50 items.
    #[inline] pub fn propagated_set_level_tags(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PropagatedSetLevelTags", value.into_node()); self }
    /// Sets `S3AccessPolicy`. 1 to 100000 characters.
    #[inline] pub fn s3_access_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("S3AccessPolicy", value.into_node()); self }
    /// Sets `SseConfig`. An update replaces the resource.
    #[inline] pub fn sse_config(mut self, value: impl IntoValue_<SseConfig>) -> Self { self.0.put("SseConfig", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SequenceStore> for SequenceStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SequenceStore<S0> {
    const TYPE: &'static str = "AWS::Omics::SequenceStore";
    type Handle = SequenceStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SequenceStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SequenceStoreRef(Id_);
impl From<Id_> for SequenceStoreRef { #[inline] fn from(id: Id_) -> Self { SequenceStoreRef(id) } }
impl AsRef<Id_> for SequenceStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SequenceStoreRef {
    /// `Ref`: `SequenceStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `S3AccessPointArn`
    #[inline] pub fn s3_access_point_arn(&self) -> Value_<String> { self.0.attribute("S3AccessPointArn") }
    /// `Fn::GetAtt` `S3Uri`
    #[inline] pub fn s3_uri(&self) -> Value_<String> { self.0.attribute("S3Uri") }
    /// `Fn::GetAtt` `SequenceStoreId`
    #[inline] pub fn sequence_store_id(&self) -> Value_<String> { self.0.attribute("SequenceStoreId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Omics::SequenceStore.SseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-sequencestore-sseconfig.html)
#[must_use]
pub struct SseConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SseConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SseConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SseConfig<S0> {
    /// Sets `KeyArn`. 20 to 2048 characters.
    #[inline] pub fn key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyArn", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`EncryptionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<EncryptionType>) -> SseConfig<Set_> { self.0.put("Type", value.into_node()); SseConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SseConfig> for SseConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Omics::SequenceStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html)
#[derive(Debug)]
pub enum ETagAlgorithmFamily {}
impl ETagAlgorithmFamily {
    /// `MD5up`
    pub const MD5UP: Value_<ETagAlgorithmFamily> = Value_::constant("MD5up");
    /// `SHA256up`
    pub const SHA256UP: Value_<ETagAlgorithmFamily> = Value_::constant("SHA256up");
    /// `SHA512up`
    pub const SHA512UP: Value_<ETagAlgorithmFamily> = Value_::constant("SHA512up");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ETagAlgorithmFamily> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Omics::SequenceStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
