// Made by `cargo xtask generate`; do not edit.
//! `AWS::AccountAccess::Application`

use stanchion_template::generated::*;

/// `AWS::AccountAccess::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html)
#[must_use]
pub struct Application<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Application<Missing_<super::required::identity_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0> Application<S0> {
    /// Sets `IdentitySource`. Required. An update replaces the resource.
    #[inline] pub fn identity_source(mut self, value: impl IntoValue_<IdentitySource>) -> Application<Set_> { self.0.put("IdentitySource", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Application> for Application<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Application<S0> {
    const TYPE: &'static str = "AWS::AccountAccess::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationArn`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationArn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IdentitySource.IdentityCenter.ApplicationArn`
    #[inline] pub fn identity_source_identity_center_application_arn(&self) -> Value_<String> { self.0.attribute("IdentitySource.IdentityCenter.ApplicationArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TenantId`
    #[inline] pub fn tenant_id(&self) -> Value_<String> { self.0.attribute("TenantId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::AccountAccess::Application.IdentityCenter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-application-identitycenter.html)
#[must_use]
pub struct IdentityCenter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityCenter<Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityCenter(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityCenter<S0> {
    /// Sets `ApplicationArn`. 10 to 1224 characters.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 10 to 1224 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> IdentityCenter<Set_> { self.0.put("InstanceArn", value.into_node()); IdentityCenter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdentityCenter> for IdentityCenter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AccountAccess::Application.IdentitySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-accountaccess-application-identitysource.html)
#[must_use]
pub struct IdentitySource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentitySource<Missing_<super::required::identity_center>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentitySource(Properties_::new(), PhantomData_) }
}
impl<S0> IdentitySource<S0> {
    /// Sets `IdentityCenter`. Required.
    #[inline] pub fn identity_center(mut self, value: impl IntoValue_<IdentityCenter>) -> IdentitySource<Set_> { self.0.put("IdentityCenter", value.into_node()); IdentitySource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdentitySource> for IdentitySource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
