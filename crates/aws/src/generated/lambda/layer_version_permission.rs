// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::LayerVersionPermission`

use stanchion_template::generated::*;

/// `AWS::Lambda::LayerVersionPermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html)
#[must_use]
pub struct LayerVersionPermission<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LayerVersionPermission<Missing_<super::required::action>, Missing_<super::required::layer_version_arn>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LayerVersionPermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LayerVersionPermission<S0, S1, S2> {
    /// Sets `Action`. Required. 0 to 22 characters. An update replaces the resource.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> LayerVersionPermission<Set_, S1, S2> { self.0.put("Action", value.into_node()); LayerVersionPermission(self.0, PhantomData_) }
    /// Sets `LayerVersionArn`. Required. An update replaces the resource.
    #[inline] pub fn layer_version_arn(mut self, value: impl IntoValue_<String>) -> LayerVersionPermission<S0, Set_, S2> { self.0.put("LayerVersionArn", value.into_node()); LayerVersionPermission(self.0, PhantomData_) }
    /// Sets `OrganizationId`. 0 to 34 characters. An update replaces the resource.
    #[inline] pub fn organization_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrganizationId", value.into_node()); self }
    /// Sets `Principal`. Required. 0 to 10000 characters. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> LayerVersionPermission<S0, S1, Set_> { self.0.put("Principal", value.into_node()); LayerVersionPermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LayerVersionPermission> for LayerVersionPermission<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LayerVersionPermission<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission";
    type Handle = LayerVersionPermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LayerVersionPermission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LayerVersionPermissionRef(Id_);
impl From<Id_> for LayerVersionPermissionRef { #[inline] fn from(id: Id_) -> Self { LayerVersionPermissionRef(id) } }
impl AsRef<Id_> for LayerVersionPermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LayerVersionPermissionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
