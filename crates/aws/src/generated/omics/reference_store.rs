// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::ReferenceStore`

use stanchion_template::generated::*;

/// `AWS::Omics::ReferenceStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html)
#[must_use]
pub struct ReferenceStore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceStore<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceStore(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceStore<S0> {
    /// Sets `Description`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ReferenceStore<Set_> { self.0.put("Name", value.into_node()); ReferenceStore(self.0, PhantomData_) }
    /// Sets `SseConfig`. An update replaces the resource.
    #[inline] pub fn sse_config(mut self, value: impl IntoValue_<SseConfig>) -> Self { self.0.put("SseConfig", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReferenceStore> for ReferenceStore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ReferenceStore<S0> {
    const TYPE: &'static str = "AWS::Omics::ReferenceStore";
    type Handle = ReferenceStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReferenceStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReferenceStoreRef(Id_);
impl From<Id_> for ReferenceStoreRef { #[inline] fn from(id: Id_) -> Self { ReferenceStoreRef(id) } }
impl AsRef<Id_> for ReferenceStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReferenceStoreRef {
    /// `Ref`: `ReferenceStoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `ReferenceStoreId`
    #[inline] pub fn reference_store_id(&self) -> Value_<String> { self.0.attribute("ReferenceStoreId") }
}
/// `AWS::Omics::ReferenceStore.SseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-referencestore-sseconfig.html)
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
/// Values of `AWS::Omics::ReferenceStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
