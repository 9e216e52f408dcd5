// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::SubscriptionTarget`

use stanchion_template::generated::*;

/// `AWS::DataZone::SubscriptionTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html)
#[must_use]
pub struct SubscriptionTarget<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl SubscriptionTarget<Missing_<super::required::applicable_asset_types>, Missing_<super::required::authorized_principals>, Missing_<super::required::domain_identifier>, Missing_<super::required::environment_identifier>, Missing_<super::required::name>, Missing_<super::required::subscription_target_config>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> SubscriptionTarget<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `ApplicableAssetTypes`. Required.
    #[inline] pub fn applicable_asset_types(mut self, value: impl IntoValue_<Vec<String>>) -> SubscriptionTarget<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("ApplicableAssetTypes", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `AuthorizedPrincipals`. Required. 1 to 10 items.
    #[inline] pub fn authorized_principals(mut self, value: impl IntoValue_<Vec<String>>) -> SubscriptionTarget<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("AuthorizedPrincipals", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> SubscriptionTarget<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("DomainIdentifier", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `EnvironmentIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> SubscriptionTarget<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("EnvironmentIdentifier", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `ManageAccessRole`.
    #[inline] pub fn manage_access_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ManageAccessRole", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SubscriptionTarget<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("Name", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `Provider`.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Provider", value.into_node()); self }
    /// Sets `SubscriptionTargetConfig`. Required.
    #[inline] pub fn subscription_target_config(mut self, value: impl IntoValue_<Vec<SubscriptionTargetForm>>) -> SubscriptionTarget<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("SubscriptionTargetConfig", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> SubscriptionTarget<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("Type", value.into_node()); SubscriptionTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<SubscriptionTarget> for SubscriptionTarget<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> ResourceType_ for SubscriptionTarget<S0, S1, S2, S3, S4, S5, S6> {
    const TYPE: &'static str = "AWS::DataZone::SubscriptionTarget";
    type Handle = SubscriptionTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubscriptionTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubscriptionTargetRef(Id_);
impl From<Id_> for SubscriptionTargetRef { #[inline] fn from(id: Id_) -> Self { SubscriptionTargetRef(id) } }
impl AsRef<Id_> for SubscriptionTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubscriptionTargetRef {
    /// `Ref`: `DomainId|EnvironmentId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `UpdatedBy`
    #[inline] pub fn updated_by(&self) -> Value_<String> { self.0.attribute("UpdatedBy") }
}
/// `AWS::DataZone::SubscriptionTarget.SubscriptionTargetForm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-subscriptiontarget-subscriptiontargetform.html)
#[must_use]
pub struct SubscriptionTargetForm<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubscriptionTargetForm<Missing_<super::required::content>, Missing_<super::required::form_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubscriptionTargetForm(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubscriptionTargetForm<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> SubscriptionTargetForm<Set_, S1> { self.0.put("Content", value.into_node()); SubscriptionTargetForm(self.0, PhantomData_) }
    /// Sets `FormName`. Required. 1 to 128 characters.
    #[inline] pub fn form_name(mut self, value: impl IntoValue_<String>) -> SubscriptionTargetForm<S0, Set_> { self.0.put("FormName", value.into_node()); SubscriptionTargetForm(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubscriptionTargetForm> for SubscriptionTargetForm<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
