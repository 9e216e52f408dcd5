// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::CoreDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::CoreDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-coredefinitionversion.html)
#[must_use]
pub struct CoreDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CoreDefinitionVersion<Missing_<super::required::core_definition_id>, Missing_<super::required::cores>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CoreDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CoreDefinitionVersion<S0, S1> {
    /// Sets `CoreDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn core_definition_id(mut self, value: impl IntoValue_<String>) -> CoreDefinitionVersion<Set_, S1> { self.0.put("CoreDefinitionId", value.into_node()); CoreDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Cores`. Required. An update replaces the resource.
    #[inline] pub fn cores(mut self, value: impl IntoValue_<Vec<Core>>) -> CoreDefinitionVersion<S0, Set_> { self.0.put("Cores", value.into_node()); CoreDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CoreDefinitionVersion> for CoreDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CoreDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::CoreDefinitionVersion";
    type Handle = CoreDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CoreDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CoreDefinitionVersionRef(Id_);
impl From<Id_> for CoreDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { CoreDefinitionVersionRef(id) } }
impl AsRef<Id_> for CoreDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CoreDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::CoreDefinitionVersion.Core`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-coredefinitionversion-core.html)
#[must_use]
pub struct Core<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Core<Missing_<super::required::certificate_arn>, Missing_<super::required::id>, Missing_<super::required::thing_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Core(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Core<S0, S1, S2> {
    /// Sets `CertificateArn`. Required.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Core<Set_, S1, S2> { self.0.put("CertificateArn", value.into_node()); Core(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Core<S0, Set_, S2> { self.0.put("Id", value.into_node()); Core(self.0, PhantomData_) }
    /// Sets `SyncShadow`.
    #[inline] pub fn sync_shadow(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SyncShadow", value.into_node()); self }
    /// Sets `ThingArn`. Required.
    #[inline] pub fn thing_arn(mut self, value: impl IntoValue_<String>) -> Core<S0, S1, Set_> { self.0.put("ThingArn", value.into_node()); Core(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Core> for Core<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
