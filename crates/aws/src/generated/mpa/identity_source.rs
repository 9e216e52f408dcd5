// Made by `cargo xtask generate`; do not edit.
//! `AWS::MPA::IdentitySource`

use stanchion_template::generated::*;

/// `AWS::MPA::IdentitySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html)
#[must_use]
pub struct IdentitySource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentitySource<Missing_<super::required::identity_source_parameters>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentitySource(Properties_::new(), PhantomData_) }
}
impl<S0> IdentitySource<S0> {
    /// Sets `IdentitySourceParameters`. Required. An update replaces the resource.
    #[inline] pub fn identity_source_parameters(mut self, value: impl IntoValue_<IdentitySourceParameters>) -> IdentitySource<Set_> { self.0.put("IdentitySourceParameters", value.into_node()); IdentitySource(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdentitySource> for IdentitySource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IdentitySource<S0> {
    const TYPE: &'static str = "AWS::MPA::IdentitySource";
    type Handle = IdentitySourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IdentitySource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentitySourceRef(Id_);
impl From<Id_> for IdentitySourceRef { #[inline] fn from(id: Id_) -> Self { IdentitySourceRef(id) } }
impl AsRef<Id_> for IdentitySourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentitySourceRef {
    /// `Ref`: `IdentitySourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `IdentitySourceArn`
    #[inline] pub fn identity_source_arn(&self) -> Value_<String> { self.0.attribute("IdentitySourceArn") }
    /// `Fn::GetAtt` `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`
    #[inline] pub fn identity_source_parameters_iam_identity_center_approval_portal_url(&self) -> Value_<String> { self.0.attribute("IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl") }
    /// `Fn::GetAtt` `IdentitySourceType`
    #[inline] pub fn identity_source_type(&self) -> Value_<String> { self.0.attribute("IdentitySourceType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusCode`
    #[inline] pub fn status_code(&self) -> Value_<String> { self.0.attribute("StatusCode") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
/// `AWS::MPA::IdentitySource.IamIdentityCenter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-identitysource-iamidentitycenter.html)
#[must_use]
pub struct IamIdentityCenter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IamIdentityCenter<Missing_<super::required::instance_arn>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IamIdentityCenter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IamIdentityCenter<S0, S1> {
    /// Sets `ApprovalPortalUrl`.
    #[inline] pub fn approval_portal_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApprovalPortalUrl", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 20 to 2048 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> IamIdentityCenter<Set_, S1> { self.0.put("InstanceArn", value.into_node()); IamIdentityCenter(self.0, PhantomData_) }
    /// Sets `Region`. Required. At most 1000 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> IamIdentityCenter<S0, Set_> { self.0.put("Region", value.into_node()); IamIdentityCenter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IamIdentityCenter> for IamIdentityCenter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MPA::IdentitySource.IdentitySourceParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mpa-identitysource-identitysourceparameters.html)
#[must_use]
pub struct IdentitySourceParameters<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentitySourceParameters<Missing_<super::required::iam_identity_center>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentitySourceParameters(Properties_::new(), PhantomData_) }
}
impl<S0> IdentitySourceParameters<S0> {
    /// Sets `IamIdentityCenter`. Required.
    #[inline] pub fn iam_identity_center(mut self, value: impl IntoValue_<IamIdentityCenter>) -> IdentitySourceParameters<Set_> { self.0.put("IamIdentityCenter", value.into_node()); IdentitySourceParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<IdentitySourceParameters> for IdentitySourceParameters<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
