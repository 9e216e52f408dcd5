// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportAuthZ::SupportPermit`

use stanchion_template::generated::*;

/// `AWS::SupportAuthZ::SupportPermit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html)
#[must_use]
pub struct SupportPermit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SupportPermit<Missing_<super::required::name>, Missing_<super::required::permit>, Missing_<super::required::signing_key_info>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SupportPermit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SupportPermit<S0, S1, S2> {
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SupportPermit<Set_, S1, S2> { self.0.put("Name", value.into_node()); SupportPermit(self.0, PhantomData_) }
    /// Sets `Permit`. Required. An update replaces the resource.
    #[inline] pub fn permit(mut self, value: impl IntoValue_<Permit>) -> SupportPermit<S0, Set_, S2> { self.0.put("Permit", value.into_node()); SupportPermit(self.0, PhantomData_) }
    /// Sets `SigningKeyInfo`. Required. An update replaces the resource.
    #[inline] pub fn signing_key_info(mut self, value: impl IntoValue_<SigningKeyInfo>) -> SupportPermit<S0, S1, Set_> { self.0.put("SigningKeyInfo", value.into_node()); SupportPermit(self.0, PhantomData_) }
    /// Sets `SupportCaseDisplayId`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn support_case_display_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupportCaseDisplayId", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SupportPermit> for SupportPermit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SupportPermit<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SupportAuthZ::SupportPermit";
    type Handle = SupportPermitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SupportPermit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SupportPermitRef(Id_);
impl From<Id_> for SupportPermitRef { #[inline] fn from(id: Id_) -> Self { SupportPermitRef(id) } }
impl AsRef<Id_> for SupportPermitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SupportPermitRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `PermitId`
    #[inline] pub fn permit_id(&self) -> Value_<String> { self.0.attribute("PermitId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::SupportAuthZ::SupportPermit.ActionSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-actionset.html)
#[must_use]
pub struct ActionSet(Properties_);
impl ActionSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionSet(Properties_::new()) }
}
impl ActionSet {
    /// Sets `Actions`. 1 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `AllActions`.
    #[inline] pub fn all_actions(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllActions", value.into_node()); self }
}
impl IntoValue_<ActionSet> for ActionSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SupportAuthZ::SupportPermit.Condition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-condition.html)
#[must_use]
pub struct Condition(Properties_);
impl Condition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Condition(Properties_::new()) }
}
impl Condition {
    /// Sets `AllowAfter`.
    #[inline] pub fn allow_after(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowAfter", value.into_node()); self }
    /// Sets `AllowBefore`.
    #[inline] pub fn allow_before(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowBefore", value.into_node()); self }
}
impl IntoValue_<Condition> for Condition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SupportAuthZ::SupportPermit.ResourceSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-resourceset.html)
#[must_use]
pub struct ResourceSet(Properties_);
impl ResourceSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceSet(Properties_::new()) }
}
impl ResourceSet {
    /// Sets `AllResourcesInRegion`.
    #[inline] pub fn all_resources_in_region(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllResourcesInRegion", value.into_node()); self }
    /// Sets `Resources`. 1 to 5 items.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Resources", value.into_node()); self }
}
impl IntoValue_<ResourceSet> for ResourceSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SupportAuthZ::SupportPermit.Permit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-permit.html)
#[must_use]
pub struct Permit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Permit<Missing_<super::required::actions>, Missing_<super::required::resources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Permit<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<ActionSet>) -> Permit<Set_, S1> { self.0.put("Actions", value.into_node()); Permit(self.0, PhantomData_) }
    /// Sets `Conditions`. At most 2 items.
    #[inline] pub fn conditions(mut self, value: impl IntoValue_<Vec<Condition>>) -> Self { self.0.put("Conditions", value.into_node()); self }
    /// Sets `Resources`. Required.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<ResourceSet>) -> Permit<S0, Set_> { self.0.put("Resources", value.into_node()); Permit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Permit> for Permit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SupportAuthZ::SupportPermit.SigningKeyInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-supportauthz-supportpermit-signingkeyinfo.html)
#[must_use]
pub struct SigningKeyInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SigningKeyInfo<Missing_<super::required::kms_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SigningKeyInfo(Properties_::new(), PhantomData_) }
}
impl<S0> SigningKeyInfo<S0> {
    /// Sets `KmsKey`. Required. 1 to 512 characters.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> SigningKeyInfo<Set_> { self.0.put("KmsKey", value.into_node()); SigningKeyInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SigningKeyInfo> for SigningKeyInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
