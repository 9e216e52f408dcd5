//! The keywords of a schema node and their encoding in the table.

/// The encoding of a keyword's value in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// A set of JSON types, one bit for each.
    Types,
    /// A list of strings.
    Texts,
    /// Nodes with names.
    NamedNodes,
    /// One node.
    Node,
    /// Several nodes.
    Nodes,
    /// One string.
    Text,
    /// A number.
    Number,
    /// No value; only the presence of the keyword counts.
    Flag,
    /// Lists of strings by name.
    TextLists,
}

macro_rules! keywords {
    ($($(#[$doc:meta])* $variant:ident $name:literal $payload:ident;)*) => {
        /// A keyword of a schema node. Its number in the table is its position in this list, from 1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Keyword { $($(#[$doc])* $variant,)* }

        impl Keyword {
            /// All keywords in the order of their numbers.
            pub const ALL: &[Keyword] = &[$(Keyword::$variant,)*];

            /// Returns the name of the keyword in the source schemas.
            pub const fn name(self) -> &'static str {
                match self { $(Keyword::$variant => $name,)* }
            }

            /// Returns the encoding of its value in the table.
            pub const fn payload(self) -> Payload {
                match self { $(Keyword::$variant => Payload::$payload,)* }
            }
        }
    };
}

keywords! {
    /// The JSON types that a value may have.
    Type "type" Types;
    /// The required properties.
    Required "required" Texts;
    /// The known properties.
    Properties "properties" NamedNodes;
    /// The schema of every item of a list.
    Items "items" Node;
    /// The allowed values.
    Enum "enum" Texts;
    /// The allowed values; upper and lower case count as equal.
    EnumCaseInsensitive "enumCaseInsensitive" Texts;
    /// The only allowed value.
    Const "const" Text;
    /// A regular expression that a string must match.
    Pattern "pattern" Text;
    /// The kind of value that a string names, such as `AWS::EC2::Subnet.Id`.
    Format "format" Text;
    /// The smallest number of characters.
    MinLength "minLength" Number;
    /// The largest number of characters.
    MaxLength "maxLength" Number;
    /// The smallest number allowed.
    Minimum "minimum" Number;
    /// The largest number allowed.
    Maximum "maximum" Number;
    /// The number that a value must exceed.
    ExclusiveMinimum "exclusiveMinimum" Number;
    /// The number that a value must stay below.
    ExclusiveMaximum "exclusiveMaximum" Number;
    /// The number of which a value must be a multiple.
    MultipleOf "multipleOf" Number;
    /// The smallest number of items.
    MinItems "minItems" Number;
    /// The largest number of items.
    MaxItems "maxItems" Number;
    /// The smallest number of properties.
    MinProperties "minProperties" Number;
    /// The largest number of properties.
    MaxProperties "maxProperties" Number;
    /// All items must differ.
    UniqueItems "uniqueItems" Flag;
    /// The keys whose values must differ between any two items.
    UniqueKeys "uniqueKeys" Texts;
    /// The order of items has no meaning.
    Unordered "unordered" Flag;
    /// The schemas of the first items, by position.
    PrefixItems "prefixItems" Nodes;
    /// Only the known properties are allowed.
    Closed "closed" Flag;
    /// The schema of properties that are not known.
    AdditionalProperties "additionalProperties" Node;
    /// The schemas of properties whose names match a regular expression.
    PatternProperties "patternProperties" NamedNodes;
    /// Schemas of which exactly one must hold.
    OneOf "oneOf" Nodes;
    /// Schemas of which at least one must hold.
    AnyOf "anyOf" Nodes;
    /// Schemas that must all hold.
    AllOf "allOf" Nodes;
    /// A schema that must not hold.
    Not "not" Node;
    /// A schema that decides between `then` and `else`.
    If "if" Node;
    /// The schema that must hold if the schema of `if` holds.
    Then "then" Node;
    /// The schema that must hold if the schema of `if` does not hold.
    Else "else" Node;
    /// Properties that require others.
    DependentRequired "dependentRequired" TextLists;
    /// Properties that exclude others.
    DependentExcluded "dependentExcluded" TextLists;
    /// Properties of which exactly one must be set.
    RequiredXor "requiredXor" Texts;
    /// Properties of which at least one must be set.
    RequiredOr "requiredOr" Texts;
    /// Paths whose change replaces the resource, as stated by the registry.
    CreateOnly "createOnlyProperties" Texts;
    /// Paths whose change may replace the resource, as stated by the registry.
    ConditionalCreateOnly "conditionalCreateOnlyProperties" Texts;
    /// Paths whose change replaces the resource, as stated only by the CDK's service specification.
    CreateOnlyFromSpecification "createOnlyFromSpecification" Texts;
    /// Paths whose change may replace the resource, as stated only by the CDK's service specification.
    ConditionalCreateOnlyFromSpecification "conditionalCreateOnlyFromSpecification" Texts;
    /// Paths whose change replaces the resource by the CDK's service specification, but not by the registry.
    DisputedCreateOnly "disputedCreateOnly" Texts;
    /// Paths that only AWS sets.
    ReadOnly "readOnlyProperties" Texts;
    /// Paths that AWS never returns.
    WriteOnly "writeOnlyProperties" Texts;
    /// Paths that are deprecated.
    Deprecated "deprecatedProperties" Texts;
    /// Paths that identify a resource.
    PrimaryIdentifier "primaryIdentifier" Texts;
    /// The value of `Ref` as a property name; several names are joined with `|`.
    RefReturns "refReturns" Texts;
    /// The property that holds the tags.
    Tags "tags" Text;
    /// The resource type does not support tags.
    NotTaggable "notTaggable" Flag;
    /// The order of a replacement: the old resource is deleted first, or the new one is created first.
    ReplacementStrategy "replacementStrategy" Text;
    /// Deleting the resource loses data.
    Stateful "stateful" Flag;
    /// The resource that a value refers to, as JSON.
    RelationshipRef "relationshipRef" Text;
    /// A keyword that this list does not know, as JSON.
    Raw "raw" Text;
}
