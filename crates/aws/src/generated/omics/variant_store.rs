// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics::VariantStore`

use stanchion_template::generated::*;

/// `AWS::Omics::VariantStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html)
#[must_use]
pub struct VariantStore<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VariantStore<Missing_<super::required::name>, Missing_<super::required::reference>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VariantStore(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VariantStore<S0, S1> {
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VariantStore<Set_, S1> { self.0.put("Name", value.into_node()); VariantStore(self.0, PhantomData_) }
    /// Sets `Reference`. Required. An update replaces the resource.
    #[inline] pub fn reference(mut self, value: impl IntoValue_<ReferenceItem>) -> VariantStore<S0, Set_> { self.0.put("Reference", value.into_node()); VariantStore(self.0, PhantomData_) }
    /// Sets `SseConfig`. An update replaces the resource.
    #[inline] pub fn sse_config(mut self, value: impl IntoValue_<SseConfig>) -> Self { self.0.put("SseConfig", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VariantStore> for VariantStore<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VariantStore<S0, S1> {
    const TYPE: &'static str = "AWS::Omics::VariantStore";
    type Handle = VariantStoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VariantStore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VariantStoreRef(Id_);
impl From<Id_> for VariantStoreRef { #[inline] fn from(id: Id_) -> Self { VariantStoreRef(id) } }
impl AsRef<Id_> for VariantStoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VariantStoreRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `StoreArn`
    #[inline] pub fn store_arn(&self) -> Value_<String> { self.0.attribute("StoreArn") }
    /// `Fn::GetAtt` `StoreSizeBytes`
    #[inline] pub fn store_size_bytes(&self) -> Value_<f64> { self.0.attribute("StoreSizeBytes") }
    /// `Fn::GetAtt` `UpdateTime`
    #[inline] pub fn update_time(&self) -> Value_<String> { self.0.attribute("UpdateTime") }
}
/// `AWS::Omics::VariantStore.ReferenceItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-variantstore-referenceitem.html)
#[must_use]
pub struct ReferenceItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceItem<Missing_<super::required::reference_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceItem(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceItem<S0> {
    /// Sets `ReferenceArn`. Required. 1 to 127 characters.
    #[inline] pub fn reference_arn(mut self, value: impl IntoValue_<String>) -> ReferenceItem<Set_> { self.0.put("ReferenceArn", value.into_node()); ReferenceItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReferenceItem> for ReferenceItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Omics::VariantStore.SseConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-omics-variantstore-sseconfig.html)
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
/// Values of `AWS::Omics::VariantStore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html)
#[derive(Debug)]
pub enum EncryptionType {}
impl EncryptionType {
    /// `KMS`
    pub const KMS: Value_<EncryptionType> = Value_::constant("KMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EncryptionType> { Value_::from_node(value.into_node()) }
}
