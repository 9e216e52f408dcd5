// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::Permission`

use stanchion_template::generated::*;

/// `AWS::RAM::Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html)
#[must_use]
pub struct Permission<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Permission<Missing_<super::required::name>, Missing_<super::required::policy_template>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Permission<S0, S1, S2> {
    /// Sets `Name`. Required. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Permission<Set_, S1, S2> { self.0.put("Name", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `PolicyTemplate`. Required. An update replaces the resource.
    #[inline] pub fn policy_template(mut self, value: impl IntoValue_<Node_>) -> Permission<S0, Set_, S2> { self.0.put("PolicyTemplate", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. An update replaces the resource.
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<String>) -> Permission<S0, S1, Set_> { self.0.put("ResourceType", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Permission> for Permission<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Permission<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RAM::Permission";
    type Handle = PermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Permission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionRef(Id_);
impl From<Id_> for PermissionRef { #[inline] fn from(id: Id_) -> Self { PermissionRef(id) } }
impl AsRef<Id_> for PermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IsResourceTypeDefault`
    #[inline] pub fn is_resource_type_default(&self) -> Value_<bool> { self.0.attribute("IsResourceTypeDefault") }
    /// `Fn::GetAtt` `PermissionType`
    #[inline] pub fn permission_type(&self) -> Value_<String> { self.0.attribute("PermissionType") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
