// Made by `cargo xtask generate`; do not edit.
//! `AWS::IdentityStore::User`

use stanchion_template::generated::*;

/// `AWS::IdentityStore::User`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct User<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl User<Missing_<super::required::identity_store_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { User(Properties_::new(), PhantomData_) }
}
impl<S0> User<S0> {
    /// Sets `Addresses`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn addresses(mut self, value: impl IntoValue_<Vec<Addresse>>) -> Self { self.0.put("Addresses", value.into_node()); self }
    /// Sets `Birthdate`. 1 to 1024 characters.
    #[inline] pub fn birthdate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Birthdate", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 1024 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Emails`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn emails(mut self, value: impl IntoValue_<Vec<Email>>) -> Self { self.0.put("Emails", value.into_node()); self }
    /// Sets `IdentityStoreId`. Required. 1 to 36 characters. An update replaces the resource.
    #[inline] pub fn identity_store_id(mut self, value: impl IntoValue_<String>) -> User<Set_> { self.0.put("IdentityStoreId", value.into_node()); User(self.0, PhantomData_) }
    /// Sets `Locale`. 1 to 1024 characters.
    #[inline] pub fn locale(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locale", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NickName`. 1 to 1024 characters.
    #[inline] pub fn nick_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NickName", value.into_node()); self }
    /// Sets `PhoneNumbers`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn phone_numbers(mut self, value: impl IntoValue_<Vec<PhoneNumber>>) -> Self { self.0.put("PhoneNumbers", value.into_node()); self }
    /// Sets `Photos`. 1 to 3 items. An update replaces the resource.
    #[inline] pub fn photos(mut self, value: impl IntoValue_<Vec<Photo>>) -> Self { self.0.put("Photos", value.into_node()); self }
    /// Sets `PreferredLanguage`. 1 to 1024 characters.
    #[inline] pub fn preferred_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PreferredLanguage", value.into_node()); self }
    /// Sets `ProfileUrl`. 1 to 1024 characters.
    #[inline] pub fn profile_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileUrl", value.into_node()); self }
    /// Sets `Roles`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<Role>>) -> Self { self.0.put("Roles", value.into_node()); self }
    /// Sets `Timezone`. 1 to 1024 characters.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
    /// Sets `Title`. 1 to 1024 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `UserName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserName", value.into_node()); self }
    /// Sets `UserType`. 1 to 1024 characters.
    #[inline] pub fn user_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserType", value.into_node()); self }
    /// Sets `Website`. 1 to 1024 characters.
    #[inline] pub fn website(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Website", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<User> for User<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for User<S0> {
    const TYPE: &'static str = "AWS::IdentityStore::User";
    type Handle = UserRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`User`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserRef(Id_);
impl From<Id_> for UserRef { #[inline] fn from(id: Id_) -> Self { UserRef(id) } }
impl AsRef<Id_> for UserRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `UpdatedBy`
    #[inline] pub fn updated_by(&self) -> Value_<String> { self.0.attribute("UpdatedBy") }
    /// `Fn::GetAtt` `UserId`
    #[inline] pub fn user_id(&self) -> Value_<String> { self.0.attribute("UserId") }
    /// `Fn::GetAtt` `UserStatus`
    #[inline] pub fn user_status(&self) -> Value_<String> { self.0.attribute("UserStatus") }
}
/// `AWS::IdentityStore::User.Addresse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct Addresse(Properties_);
impl Addresse {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Addresse(Properties_::new()) }
}
impl Addresse {
    /// Sets `Country`. 1 to 1024 characters.
    #[inline] pub fn country(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Country", value.into_node()); self }
    /// Sets `Formatted`. 1 to 1024 characters.
    #[inline] pub fn formatted(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Formatted", value.into_node()); self }
    /// Sets `Locality`. 1 to 1024 characters.
    #[inline] pub fn locality(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Locality", value.into_node()); self }
    /// Sets `PostalCode`. 1 to 1024 characters.
    #[inline] pub fn postal_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PostalCode", value.into_node()); self }
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Region`. 1 to 1024 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `StreetAddress`. 1 to 1024 characters.
    #[inline] pub fn street_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreetAddress", value.into_node()); self }
    /// Sets `Type`. 1 to 1024 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Addresse> for Addresse { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IdentityStore::User.Email`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct Email(Properties_);
impl Email {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Email(Properties_::new()) }
}
impl Email {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Type`. 1 to 1024 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Email> for Email { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IdentityStore::User.Name`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct Name(Properties_);
impl Name {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Name(Properties_::new()) }
}
impl Name {
    /// Sets `FamilyName`. 1 to 1024 characters.
    #[inline] pub fn family_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FamilyName", value.into_node()); self }
    /// Sets `Formatted`. 1 to 1024 characters.
    #[inline] pub fn formatted(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Formatted", value.into_node()); self }
    /// Sets `GivenName`. 1 to 1024 characters.
    #[inline] pub fn given_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GivenName", value.into_node()); self }
    /// Sets `HonorificPrefix`. 1 to 1024 characters.
    #[inline] pub fn honorific_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HonorificPrefix", value.into_node()); self }
    /// Sets `HonorificSuffix`. 1 to 1024 characters.
    #[inline] pub fn honorific_suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HonorificSuffix", value.into_node()); self }
    /// Sets `MiddleName`. 1 to 1024 characters.
    #[inline] pub fn middle_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MiddleName", value.into_node()); self }
}
impl IntoValue_<Name> for Name { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IdentityStore::User.PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct PhoneNumber(Properties_);
impl PhoneNumber {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PhoneNumber(Properties_::new()) }
}
impl PhoneNumber {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Type`. 1 to 1024 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<PhoneNumber> for PhoneNumber { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IdentityStore::User.Photo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct Photo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Photo<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Photo(Properties_::new(), PhantomData_) }
}
impl<S0> Photo<S0> {
    /// Sets `Display`. 1 to 1024 characters.
    #[inline] pub fn display(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Display", value.into_node()); self }
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Type`. 1 to 1024 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. Required. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Photo<Set_> { self.0.put("Value", value.into_node()); Photo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Photo> for Photo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IdentityStore::User.Role`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html)
#[must_use]
pub struct Role(Properties_);
impl Role {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Role(Properties_::new()) }
}
impl Role {
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Type`. 1 to 1024 characters.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `Value`. 1 to 1024 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Role> for Role { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
