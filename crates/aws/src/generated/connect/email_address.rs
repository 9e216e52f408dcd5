// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::EmailAddress`

use stanchion_template::generated::*;

/// `AWS::Connect::EmailAddress`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html)
#[must_use]
pub struct EmailAddress<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EmailAddress<Missing_<super::required::email_address>, Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailAddress(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EmailAddress<S0, S1> {
    /// Sets `AliasConfigurations`. At most 1 item.
    #[inline] pub fn alias_configurations(mut self, value: impl IntoValue_<Vec<AliasConfiguration>>) -> Self { self.0.put("AliasConfigurations", value.into_node()); self }
    /// Sets `Description`. 1 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. 0 to 256 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EmailAddress`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> EmailAddress<Set_, S1> { self.0.put("EmailAddress", value.into_node()); EmailAddress(self.0, PhantomData_) }
    /// Sets `InstanceArn`. Required. 1 to 250 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> EmailAddress<S0, Set_> { self.0.put("InstanceArn", value.into_node()); EmailAddress(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EmailAddress> for EmailAddress<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EmailAddress<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::EmailAddress";
    type Handle = EmailAddressRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailAddress`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailAddressRef(Id_);
impl From<Id_> for EmailAddressRef { #[inline] fn from(id: Id_) -> Self { EmailAddressRef(id) } }
impl AsRef<Id_> for EmailAddressRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailAddressRef {
    /// `Ref`: `EmailAddressArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EmailAddressArn`
    #[inline] pub fn email_address_arn(&self) -> Value_<String> { self.0.attribute("EmailAddressArn") }
}
/// `AWS::Connect::EmailAddress.AliasConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-emailaddress-aliasconfiguration.html)
#[must_use]
pub struct AliasConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AliasConfiguration<Missing_<super::required::email_address_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AliasConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AliasConfiguration<S0> {
    /// Sets `EmailAddressArn`. Required.
    #[inline] pub fn email_address_arn(mut self, value: impl IntoValue_<String>) -> AliasConfiguration<Set_> { self.0.put("EmailAddressArn", value.into_node()); AliasConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AliasConfiguration> for AliasConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
