// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kendra::Index`

use stanchion_template::generated::*;

/// `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[must_use]
pub struct Index<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Index<Missing_<super::required::edition>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Index(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Index<S0, S1, S2> {
    /// Sets `CapacityUnits`.
    #[inline] pub fn capacity_units(mut self, value: impl IntoValue_<CapacityUnitsConfiguration>) -> Self { self.0.put("CapacityUnits", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DocumentMetadataConfigurations`. At most 500 items.
    #[inline] pub fn document_metadata_configurations(mut self, value: impl IntoValue_<Vec<DocumentMetadataConfiguration>>) -> Self { self.0.put("DocumentMetadataConfigurations", value.into_node()); self }
    /// Sets `Edition`. Required. An update replaces the resource. The values are constants of [`Edition`].
    #[inline] pub fn edition(mut self, value: impl IntoValue_<Edition>) -> Index<Set_, S1, S2> { self.0.put("Edition", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 1000 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Index<S0, Set_, S2> { self.0.put("Name", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 1284 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Index<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `ServerSideEncryptionConfiguration`. An update replaces the resource.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ServerSideEncryptionConfiguration>) -> Self { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserContextPolicy`. The values are constants of [`UserContextPolicy`].
    #[inline] pub fn user_context_policy(mut self, value: impl IntoValue_<UserContextPolicy>) -> Self { self.0.put("UserContextPolicy", value.into_node()); self }
    /// Sets `UserTokenConfigurations`. At most 1 item.
    #[inline] pub fn user_token_configurations(mut self, value: impl IntoValue_<Vec<UserTokenConfiguration>>) -> Self { self.0.put("UserTokenConfigurations", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Index> for Index<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Index<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Kendra::Index";
    type Handle = IndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Index`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IndexRef(Id_);
impl From<Id_> for IndexRef { #[inline] fn from(id: Id_) -> Self { IndexRef(id) } }
impl AsRef<Id_> for IndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IndexRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Kendra::Index.CapacityUnitsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-capacityunitsconfiguration.html)
#[must_use]
pub struct CapacityUnitsConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CapacityUnitsConfiguration<Missing_<super::required::query_capacity_units>, Missing_<super::required::storage_capacity_units>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityUnitsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CapacityUnitsConfiguration<S0, S1> {
    /// Sets `QueryCapacityUnits`. Required. At least 0.
    #[inline] pub fn query_capacity_units(mut self, value: impl IntoValue_<i64>) -> CapacityUnitsConfiguration<Set_, S1> { self.0.put("QueryCapacityUnits", value.into_node()); CapacityUnitsConfiguration(self.0, PhantomData_) }
    /// Sets `StorageCapacityUnits`. Required. At least 0.
    #[inline] pub fn storage_capacity_units(mut self, value: impl IntoValue_<i64>) -> CapacityUnitsConfiguration<S0, Set_> { self.0.put("StorageCapacityUnits", value.into_node()); CapacityUnitsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CapacityUnitsConfiguration> for CapacityUnitsConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.ValueImportanceItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-valueimportanceitem.html)
#[must_use]
pub struct ValueImportanceItem(Properties_);
impl ValueImportanceItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ValueImportanceItem(Properties_::new()) }
}
impl ValueImportanceItem {
    /// Sets `Key`. 1 to 50 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Key", value.into_node()); self }
    /// Sets `Value`. 1 to 10.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ValueImportanceItem> for ValueImportanceItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.Relevance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-relevance.html)
#[must_use]
pub struct Relevance(Properties_);
impl Relevance {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Relevance(Properties_::new()) }
}
impl Relevance {
    /// Sets `Duration`. 1 to 10 characters.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Duration", value.into_node()); self }
    /// Sets `Freshness`.
    #[inline] pub fn freshness(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Freshness", value.into_node()); self }
    /// Sets `Importance`. 1 to 10.
    #[inline] pub fn importance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Importance", value.into_node()); self }
    /// Sets `RankOrder`. The values are constants of [`Order`].
    #[inline] pub fn rank_order(mut self, value: impl IntoValue_<Order>) -> Self { self.0.put("RankOrder", value.into_node()); self }
    /// Sets `ValueImportanceItems`.
    #[inline] pub fn value_importance_items(mut self, value: impl IntoValue_<Vec<ValueImportanceItem>>) -> Self { self.0.put("ValueImportanceItems", value.into_node()); self }
}
impl IntoValue_<Relevance> for Relevance { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.Search`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-search.html)
#[must_use]
pub struct Search(Properties_);
impl Search {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Search(Properties_::new()) }
}
impl Search {
    /// Sets `Displayable`.
    #[inline] pub fn displayable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Displayable", value.into_node()); self }
    /// Sets `Facetable`.
    #[inline] pub fn facetable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Facetable", value.into_node()); self }
    /// Sets `Searchable`.
    #[inline] pub fn searchable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Searchable", value.into_node()); self }
    /// Sets `Sortable`.
    #[inline] pub fn sortable(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Sortable", value.into_node()); self }
}
impl IntoValue_<Search> for Search { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.DocumentMetadataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-documentmetadataconfiguration.html)
#[must_use]
pub struct DocumentMetadataConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DocumentMetadataConfiguration<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DocumentMetadataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DocumentMetadataConfiguration<S0, S1> {
    /// Sets `Name`. Required. 1 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DocumentMetadataConfiguration<Set_, S1> { self.0.put("Name", value.into_node()); DocumentMetadataConfiguration(self.0, PhantomData_) }
    /// Sets `Relevance`.
    #[inline] pub fn relevance(mut self, value: impl IntoValue_<Relevance>) -> Self { self.0.put("Relevance", value.into_node()); self }
    /// Sets `Search`.
    #[inline] pub fn search(mut self, value: impl IntoValue_<Search>) -> Self { self.0.put("Search", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`DocumentAttributeValueType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DocumentAttributeValueType>) -> DocumentMetadataConfiguration<S0, Set_> { self.0.put("Type", value.into_node()); DocumentMetadataConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DocumentMetadataConfiguration> for DocumentMetadataConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.ServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-serversideencryptionconfiguration.html)
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties_);
impl ServerSideEncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerSideEncryptionConfiguration(Properties_::new()) }
}
impl ServerSideEncryptionConfiguration {
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl IntoValue_<ServerSideEncryptionConfiguration> for ServerSideEncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.JsonTokenTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-jsontokentypeconfiguration.html)
#[must_use]
pub struct JsonTokenTypeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl JsonTokenTypeConfiguration<Missing_<super::required::group_attribute_field>, Missing_<super::required::user_name_attribute_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JsonTokenTypeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> JsonTokenTypeConfiguration<S0, S1> {
    /// Sets `GroupAttributeField`. Required. 1 to 100 characters.
    #[inline] pub fn group_attribute_field(mut self, value: impl IntoValue_<String>) -> JsonTokenTypeConfiguration<Set_, S1> { self.0.put("GroupAttributeField", value.into_node()); JsonTokenTypeConfiguration(self.0, PhantomData_) }
    /// Sets `UserNameAttributeField`. Required. 1 to 100 characters.
    #[inline] pub fn user_name_attribute_field(mut self, value: impl IntoValue_<String>) -> JsonTokenTypeConfiguration<S0, Set_> { self.0.put("UserNameAttributeField", value.into_node()); JsonTokenTypeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<JsonTokenTypeConfiguration> for JsonTokenTypeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.JwtTokenTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-jwttokentypeconfiguration.html)
#[must_use]
pub struct JwtTokenTypeConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JwtTokenTypeConfiguration<Missing_<super::required::key_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JwtTokenTypeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> JwtTokenTypeConfiguration<S0> {
    /// Sets `ClaimRegex`. 1 to 100 characters.
    #[inline] pub fn claim_regex(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClaimRegex", value.into_node()); self }
    /// Sets `GroupAttributeField`. 1 to 100 characters.
    #[inline] pub fn group_attribute_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupAttributeField", value.into_node()); self }
    /// Sets `Issuer`. 1 to 65 characters.
    #[inline] pub fn issuer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Issuer", value.into_node()); self }
    /// Sets `KeyLocation`. Required. The values are constants of [`KeyLocation`].
    #[inline] pub fn key_location(mut self, value: impl IntoValue_<KeyLocation>) -> JwtTokenTypeConfiguration<Set_> { self.0.put("KeyLocation", value.into_node()); JwtTokenTypeConfiguration(self.0, PhantomData_) }
    /// Sets `SecretManagerArn`. 1 to 1284 characters.
    #[inline] pub fn secret_manager_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretManagerArn", value.into_node()); self }
    /// Sets `URL`. 1 to 2048 characters.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("URL", value.into_node()); self }
    /// Sets `UserNameAttributeField`. 1 to 100 characters.
    #[inline] pub fn user_name_attribute_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserNameAttributeField", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<JwtTokenTypeConfiguration> for JwtTokenTypeConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Kendra::Index.UserTokenConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kendra-index-usertokenconfiguration.html)
#[must_use]
pub struct UserTokenConfiguration(Properties_);
impl UserTokenConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UserTokenConfiguration(Properties_::new()) }
}
impl UserTokenConfiguration {
    /// Sets `JsonTokenTypeConfiguration`.
    #[inline] pub fn json_token_type_configuration(mut self, value: impl IntoValue_<JsonTokenTypeConfiguration>) -> Self { self.0.put("JsonTokenTypeConfiguration", value.into_node()); self }
    /// Sets `JwtTokenTypeConfiguration`.
    #[inline] pub fn jwt_token_type_configuration(mut self, value: impl IntoValue_<JwtTokenTypeConfiguration>) -> Self { self.0.put("JwtTokenTypeConfiguration", value.into_node()); self }
}
impl IntoValue_<UserTokenConfiguration> for UserTokenConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[derive(Debug)]
pub enum Order {}
impl Order {
    /// `ASCENDING`
    pub const ASCENDING: Value_<Order> = Value_::constant("ASCENDING");
    /// `DESCENDING`
    pub const DESCENDING: Value_<Order> = Value_::constant("DESCENDING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Order> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[derive(Debug)]
pub enum DocumentAttributeValueType {}
impl DocumentAttributeValueType {
    /// `STRING_VALUE`
    pub const STRING_VALUE: Value_<DocumentAttributeValueType> = Value_::constant("STRING_VALUE");
    /// `STRING_LIST_VALUE`
    pub const STRING_LIST_VALUE: Value_<DocumentAttributeValueType> = Value_::constant("STRING_LIST_VALUE");
    /// `LONG_VALUE`
    pub const LONG_VALUE: Value_<DocumentAttributeValueType> = Value_::constant("LONG_VALUE");
    /// `DATE_VALUE`
    pub const DATE_VALUE: Value_<DocumentAttributeValueType> = Value_::constant("DATE_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DocumentAttributeValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[derive(Debug)]
pub enum Edition {}
impl Edition {
    /// `DEVELOPER_EDITION`
    pub const DEVELOPER_EDITION: Value_<Edition> = Value_::constant("DEVELOPER_EDITION");
    /// `ENTERPRISE_EDITION`
    pub const ENTERPRISE_EDITION: Value_<Edition> = Value_::constant("ENTERPRISE_EDITION");
    /// `GEN_AI_ENTERPRISE_EDITION`
    pub const GEN_AI_ENTERPRISE_EDITION: Value_<Edition> = Value_::constant("GEN_AI_ENTERPRISE_EDITION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Edition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[derive(Debug)]
pub enum UserContextPolicy {}
impl UserContextPolicy {
    /// `ATTRIBUTE_FILTER`
    pub const ATTRIBUTE_FILTER: Value_<UserContextPolicy> = Value_::constant("ATTRIBUTE_FILTER");
    /// `USER_TOKEN`
    pub const USER_TOKEN: Value_<UserContextPolicy> = Value_::constant("USER_TOKEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UserContextPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Kendra::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
#[derive(Debug)]
pub enum KeyLocation {}
impl KeyLocation {
    /// `URL`
    pub const URL: Value_<KeyLocation> = Value_::constant("URL");
    /// `SECRET_MANAGER`
    pub const SECRET_MANAGER: Value_<KeyLocation> = Value_::constant("SECRET_MANAGER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyLocation> { Value_::from_node(value.into_node()) }
}
