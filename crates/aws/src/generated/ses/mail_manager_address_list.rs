// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerAddressList`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerAddressList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html)
#[must_use]
pub struct MailManagerAddressList(Properties_);
impl MailManagerAddressList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MailManagerAddressList(Properties_::new()) }
}
impl MailManagerAddressList {
    /// Sets `AddressListName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn address_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AddressListName", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<MailManagerAddressList> for MailManagerAddressList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for MailManagerAddressList {
    const TYPE: &'static str = "AWS::SES::MailManagerAddressList";
    type Handle = MailManagerAddressListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerAddressList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerAddressListRef(Id_);
impl From<Id_> for MailManagerAddressListRef { #[inline] fn from(id: Id_) -> Self { MailManagerAddressListRef(id) } }
impl AsRef<Id_> for MailManagerAddressListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerAddressListRef {
    /// `Ref`: `AddressListId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AddressListArn`
    #[inline] pub fn address_list_arn(&self) -> Value_<String> { self.0.attribute("AddressListArn") }
    /// `Fn::GetAtt` `AddressListId`
    #[inline] pub fn address_list_id(&self) -> Value_<String> { self.0.attribute("AddressListId") }
}
